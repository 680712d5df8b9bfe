import * as E from 'fp-ts/lib/Either.js';
import type { LineProblem } from './line-problem.ts';

const begins = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** UTF-8 unless a mark at the beginning says otherwise: any other guess would sell broken goods. */
const encodingOf = (bytes: Uint8Array): string => {
  if (begins(bytes, 0xff, 0xfe)) return 'utf-16le';
  return begins(bytes, 0xfe, 0xff) ? 'utf-16be' : 'utf-8';
};

const decoded = (bytes: Uint8Array, encoding: string): E.Either<unknown, string> =>
  E.tryCatch(
    () => new TextDecoder(encoding, { fatal: true }).decode(bytes),
    (cause) => cause,
  );

/** A line break ends no character of UTF-8 in its middle, so each line stands on its own. */
const firstBadLine = (bytes: Uint8Array): number => {
  for (let line = 1, from = 0; ; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    if (end === -1 || E.isLeft(decoded(bytes.subarray(from, end), 'utf-8'))) return line;
    from = end + 1;
  }
};

const notUtf8 = (bytes: Uint8Array): LineProblem => ({
  line: firstBadLine(bytes),
  reason: 'is not UTF-8; save the file as UTF-8 and try again',
});

const notUtf16: LineProblem = {
  line: 1,
  reason: 'the file is broken UTF-16; save it as UTF-8 and try again',
};

/** The text of a file in UTF-8 (or in UTF-16 with its mark), without mark and with `\n` at the end of lines. */
export const fileText = (bytes: Uint8Array): E.Either<readonly LineProblem[], string> => {
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  return E.isRight(text)
    ? E.right(text.right.replaceAll('\r\n', '\n'))
    : E.left([encoding === 'utf-8' ? notUtf8(bytes) : notUtf16]);
};
