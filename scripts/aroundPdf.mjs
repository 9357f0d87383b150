// What pdf.js finds in place of the names that it looks for around it, when it is bundled: nothing of
// Node, no page, and nothing to draw with.
export const process = undefined;
export const navigator = { platform: '', userAgent: '', language: 'en' };
export class DOMMatrix {}
