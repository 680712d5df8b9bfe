type Format = { readonly begins: readonly (readonly number[])[]; readonly reason: string };

const ascii = (text: string): readonly number[] => [...Buffer.from(text, 'latin1')];

const asText = 'save what is in it as plain text in UTF-8, and give that file';
const asSheet = 'in the spreadsheet choose “Save as” CSV (UTF-8), and give that file';

/** By the bytes with which such files begin. */
const formats: readonly Format[] = [
  {
    begins: [ascii('PK\x03\x04'), ascii('PK\x05\x06')],
    reason: `the file is a spreadsheet (.xlsx, .ods), a document (.docx) or a ZIP archive; ${asSheet}`,
  },
  {
    begins: [[0xd0, 0xcf, 0x11, 0xe0]],
    reason: `the file is an old spreadsheet or document (.xls, .doc); ${asSheet}`,
  },
  { begins: [ascii('%PDF-')], reason: `the file is a PDF; ${asText}` },
  { begins: [ascii('{\\rtf')], reason: `the file is a document of a word processor (.rtf); ${asText}` },
  {
    begins: [[0x89, ...ascii('PNG')], [0xff, 0xd8, 0xff], ascii('GIF87a'), ascii('GIF89a')],
    reason: 'the file is a picture, not a text',
  },
  {
    begins: [
      [0x1f, 0x8b],
      ascii('Rar!\x1a'),
      ascii('7z\xbc\xaf'),
      [0xfd, ...ascii('7zXZ')],
      [0x28, 0xb5, 0x2f, 0xfd],
    ],
    reason: 'the file is a packed archive; unpack it, and give the text file in it',
  },
  { begins: [ascii('SQLite format 3')], reason: `the file is a database; ${asText}` },
  { begins: [ascii('\x7fELF'), ascii('MZ\x90')], reason: 'the file is a program, not a text' },
  {
    begins: [
      [0xff, 0xfe, 0, 0],
      [0, 0, 0xfe, 0xff],
    ],
    reason: 'the file is UTF-32; save it as UTF-8 and try again',
  },
  {
    begins: [ascii('+/v8'), ascii('+/v9')],
    reason: 'the file is UTF-7; save it as UTF-8 and try again',
  },
  {
    begins: [[0x84, 0x31, 0x95, 0x33]],
    reason: 'the file is GB 18030; save it as UTF-8 and try again',
  },
];

const isBegin = (bytes: Uint8Array, begin: readonly number[]): boolean =>
  begin.every((byte, at) => bytes[at] === byte);

/** Bytes. */
const glance = 1_000;

const utf16 = 'the file is UTF-16 without its mark; save it as UTF-8 and try again';

/** Text of UTF-16 in any European language has a zero as every second byte. */
const isUnmarkedUtf16 = (bytes: Uint8Array): boolean => {
  if (isBegin(bytes, [0xff, 0xfe]) || isBegin(bytes, [0xfe, 0xff])) return false;
  const pairs = Math.floor(Math.min(bytes.length, glance) / 2);
  const zeros = (from: number): number => {
    let count = 0;
    for (let at = from; at < pairs * 2; at += 2) if (bytes[at] === 0) count += 1;
    return count;
  };
  const [even, odd] = [zeros(0), zeros(1)];
  return Math.max(even, odd) > pairs * 0.6 && Math.min(even, odd) === 0;
};

/** What kind of file it is, and what to do, when it is none of the texts that can be read; else null. */
export const foreignFormat = (bytes: Uint8Array): string | null => {
  const found = formats.find(({ begins }) => begins.some((begin) => isBegin(bytes, begin)));
  if (found !== undefined) return found.reason;
  return isUnmarkedUtf16(bytes) ? utf16 : null;
};
