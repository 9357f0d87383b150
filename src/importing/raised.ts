const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Raised numbers as the characters that exist for them, m²; all other text as it is, 21st. */
export function raised(text: string): string {
  return /^\s*\d+\s*$/.test(text)
    ? text.replace(/\d/g, digit => digits.charAt(Number(digit)))
    : text;
}

/** Raised numbers as plain ones. */
export function lowered(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]/g, digit => String(digits.indexOf(digit)));
}
