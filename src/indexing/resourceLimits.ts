/**
 * What a thread of Node may keep, in MB. Measured on 10,000 reports of 30 KB: each of two threads takes 35 MB
 * of these, and 30 MB beside them for its half of the index. A young generation twice as large takes 4 MB
 * more and saves no time; a lower limit for the old one changes nothing.
 */
export const resourceLimits = {
  maxYoungGenerationSizeMb: 4,
  maxOldGenerationSizeMb: 512,
} as const;
