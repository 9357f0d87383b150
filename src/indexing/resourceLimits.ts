/**
 * What a thread of Node may keep, in MB. Measured on 10,000 reports of 30 KB: two threads hold 110 MB in the
 * end, and with a small young generation, which is collected often, they never take much more.
 */
export const resourceLimits = {
  maxYoungGenerationSizeMb: 8,
  maxOldGenerationSizeMb: 512,
} as const;
