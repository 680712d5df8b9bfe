/** Top-level tags of an EMV string, in order; throws when a length does not fit. */
export const emvTags = (text: string): ReadonlyMap<string, string> => {
  const tags = new Map<string, string>();
  let at = 0;
  while (at < text.length) {
    const length = Number(text.slice(at + 2, at + 4));
    const value = text.slice(at + 4, at + 4 + length);
    if (!Number.isInteger(length) || value.length !== length) throw new Error(`no EMV field at ${at}`);
    tags.set(text.slice(at, at + 2), value);
    at += 4 + length;
  }
  return tags;
};
