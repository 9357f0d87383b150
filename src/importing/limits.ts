// Bounds for files that were made to do harm. Each is far above any report.

// A thousand pages of text with their pictures; more does not fit into the memory of a browser twice.
export const largestFile = 128 * 1024 * 1024;
// The text of a report of 5,000 pages with its marks. What unpacks to more is a bomb.
export const largestPart = 32 * 1024 * 1024;
// In characters. The editor takes no longer texts for reports.
export const longestText = 12_000_000;
// Browsers stop at 512, too.
export const deepestNesting = 512;
// Proceedings of a whole conference.
export const mostPages = 5_000;
// In milliseconds. A usual page takes 10.
export const longestReading = 600_000;
