const keycap = '\uFE0F\u20E3';

/** The key for the n-th product: `1️⃣`, `🔟`, `1️⃣2️⃣`. */
export const numberKey = (n: number): string => (n === 10 ? '🔟' : String(n).replace(/\d/g, `$&${keycap}`));

const written = /^(?:no\.?\s*|nomor\s*|#)?(\d{1,4})\.?$/i;

/** The number that was typed or pressed (`12`, `1️⃣`, `🔟`, `no. 3`), or null when it is none. */
export const readNumber = (text: string): number | null => {
  const digits = text
    .normalize('NFKC')
    .replaceAll('🔟', '10')
    .replace(/[\uFE0F\u20E3]/gu, '');
  const match = written.exec(digits.trim());
  return match?.[1] === undefined ? null : Number(match[1]);
};

/** Whether the text is what a number key says, rather than digits that were typed. */
export const isKey = (text: string): boolean => /[\u20E3🔟]/u.test(text);
