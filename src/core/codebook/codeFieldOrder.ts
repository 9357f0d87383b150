/** The order of a code's fields in a codebook. */
export const codeFieldOrder: readonly string[] = [
  'id',
  'name',
  'colour',
  'description',
  'terms',
  'not',
  'codes',
];
