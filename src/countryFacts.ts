// What hovers tell about countries and groups: a bundle of its own, which the editor loads with the first hover.
export { countryFacts } from './core/gazetteer/countryFacts';
export { membershipsIn, membershipsOf } from './core/gazetteer/groupMembers';
export { type Region, regionByCode } from './core/gazetteer/regions';
