/** By what contributions are put together. */
export type TreeGrouping = (typeof treeGroupings)[number];

/** All groupings; `roundtable` is the outline of the report. */
export const treeGroupings = ['roundtable', 'speaker', 'group', 'region', 'theme'] as const;

/** What comes first. */
export type TreeOrder = (typeof treeOrders)[number];

/** By where somebody speaks first, or by how many contributions there are. */
export const treeOrders = ['place', 'contributions'] as const;
