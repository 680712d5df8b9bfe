/** The fields of a QRIS code: two digits of a tag, two of a length, and so many characters. */
const fieldOf = (code: string, wanted: string): string | null => {
  for (let at = 0; at + 4 <= code.length;) {
    const length = Number(code.slice(at + 2, at + 4));
    if (!Number.isInteger(length)) return null;
    if (code.slice(at, at + 2) === wanted) return code.slice(at + 4, at + 4 + length);
    at += 4 + length;
  }
  return null;
};

/** The whole rupiah that a QRIS code asks for (tag 54), rounded up; null where it names none. */
export const amountInCode = (code: string): number | null => {
  const named = fieldOf(code, '54');
  return named !== null && /^\d{1,13}(\.\d{1,2})?$/.test(named) ? Math.ceil(Number(named)) : null;
};
