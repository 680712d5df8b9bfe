/** The beginning of a text, so many UTF-16 units at most, and never half of an emoji at its end. */
export const startOf = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');
