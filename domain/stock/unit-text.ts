/** What ends a line, whatever program wrote it: LF, CRLF, CR, VT, FF, U+0085, U+2028, U+2029. A run of CR is taken at once: looked through from each of them, a file of nothing else would take hours. */
const lineEnds = /\r+\n?|[\v\f\u0085\u2028\u2029]/gu;

/** CR before LF belongs to it, any other is an end of its own. */
const plainEnd = (end: string): string => (end.endsWith('\n') ? '\n' : '\n'.repeat(end.length));

/** In most texts there is none, and a large one is not copied for nothing. */
const otherEnds = /[\r\v\f\u0085\u2028\u2029]/u;

/** The text with `\n` at the end of each line. */
export const withPlainLineEnds = (text: string): string =>
  otherEnds.test(text) ? text.replace(lineEnds, plainEnd) : text;

/** Letters that are joined, or kept apart, by U+200D and U+200C as their spelling demands. */
const joinedLetter = `(?!\\p{Default_Ignorable_Code_Point})[${[
  'Arab Syrc Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Java Bali Sund Tibt',
]
  .flatMap((names) => names.split(' '))
  .map((script) => `\\p{Script_Extensions=${script}}`)
  .join('')}]`;

/** Where characters without ink belong to the sign before them: without them it would be another sign. */
const belongsToSign = [
  // ❤️ in colour, 1️⃣
  String.raw`(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]`,
  String.raw`(?<=[0-9#*])\uFE0F(?=\u20E3)`,
  // 👩‍💻, 🏳️‍🌈
  String.raw`(?<=\p{Extended_Pictographic}[\uFE0F\p{Emoji_Modifier}]?)\u200D(?=\p{Extended_Pictographic})`,
  // The flags of parts of a country, whose names have six letters at most.
  String.raw`(?<=\u{1F3F4}[\u{E0020}-\u{E007E}]{0,15})[\u{E0020}-\u{E007F}]`,
  // Variants of Chinese characters.
  String.raw`(?<=\p{Ideographic})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=${joinedLetter})[\u200C\u200D](?=${joinedLetter})`,
];

const inkless = new RegExp(
  String.raw`(?!${belongsToSign.join('|')})(?![\n\t])[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Noncharacter_Code_Point}\u{FFF9}-\u{FFFB}\u{1D159}]`,
  'gu',
);

const plain = /^[\n\t -~]*$/u;

/** U+2800 is the blank of Braille, and nothing in any other text. */
const withoutStrayBraille = (text: string): string =>
  /[\u2801-\u28FF]/u.test(text) ? text : text.replaceAll('\u2800', '');

/**
 * A unit as it goes out: what a buyer pastes is what was meant. Every line ends with `\n`; characters without ink (zero width, marks
 * of direction, BOM, soft hyphen, Hangul filler, control characters) are taken out, except where an emoji or a script is
 * spelled with them. Blanks stay as written.
 */
export const asDelivered = (written: string): string =>
  plain.test(written) ? written : withoutStrayBraille(withPlainLineEnds(written).replace(inkless, ''));

/** Whether there is anything to see in it. */
export const hasInk = (text: string): boolean => /[^\s\u2800]/u.test(asDelivered(text));

/** What makes a unit the one it is. Neither blanks around it nor characters without ink make another of it, so that the same account is never sold twice. */
export const identityOf = (content: string): string => asDelivered(content).trim();
