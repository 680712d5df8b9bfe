import * as E from 'fp-ts/lib/Either.js';
import { withPlainLineEnds } from '../../domain/stock/unit-text.ts';
import { foreignFormat } from './foreign-format.ts';
import { atOnce, stretch, stretchesOf, type Steps } from './in-steps.ts';
import type { LineProblem } from './line-problem.ts';
import type { Cuttable } from './unit-sheet.ts';

type Outcome = E.Either<readonly LineProblem[], string>;

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

/** The first line that does not give back its own bytes. */
const firstBadLine = (bytes: Uint8Array): number => {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const sound = Buffer.from(lenient, 'utf8');
  const at = sound.findIndex((byte, place) => byte !== bytes[place]);
  const before = sound.subarray(0, at === -1 ? sound.length : at).toString('utf8');
  return withPlainLineEnds(before).split('\n').length;
};

const notUtf8 = (bytes: Uint8Array): LineProblem => ({
  line: firstBadLine(bytes),
  reason: 'is not UTF-8; save the file as UTF-8 and try again',
});

const notUtf16: LineProblem = {
  line: 1,
  reason: 'the file is broken UTF-16; save it as UTF-8 and try again',
};

const isAfterEnd = /[\u001A\s\uFEFF]/u;

/** Programs of DOS write U+001A at the end of a file, some fill the last block with it. From the end on, so that no run of them is looked through twice. */
const withoutEndOfFile = (text: string): string => {
  let last = text.length;
  while (last > 0 && isAfterEnd.test(text.charAt(last - 1))) last -= 1;
  const end = text.indexOf('\u001A', last);
  return end === -1 ? text : `${text.slice(0, end)}\n`;
};
const control = /(?![\n\t])\p{Cc}/u;

const named = (character: string): string =>
  character === '\0'
    ? 'holds a NUL character'
    : `holds the control character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const controlsIn = (text: string): readonly LineProblem[] =>
  text.split('\n').flatMap((content, at) => {
    const [found] = control.exec(content) ?? [];
    return found === undefined ? [] : [{ line: at + 1, reason: `${named(found)}; is this a text file?` }];
  });

/** Without what ends a file for DOS, and with plain ends of lines. */
function* plainLines(text: string): Steps<string> {
  const ended = text.includes('\u001A') ? withoutEndOfFile(text) : text;
  const parts: string[] = [];
  let isPlain = true;
  for (const part of stretchesOf(ended)) {
    const plain = withPlainLineEnds(part);
    isPlain &&= plain === part;
    parts.push(plain);
    yield;
  }
  return isPlain ? ended : parts.join('');
}

function* withoutControls(text: string): Steps<Outcome> {
  const lines = yield* plainLines(text);
  for (const part of stretchesOf(lines)) {
    if (control.test(part)) return E.left(controlsIn(lines));
    yield;
  }
  return E.right(lines);
}

/**
 * The text of a file in UTF-8 (or in UTF-16 with its mark), without mark, with `\n` for each end of a line, whatever program
 * wrote it, and with no other control characters but tabs. Any other file is refused, by the line that shows it where there is one.
 */
function* readingText(bytes: Uint8Array): Steps<Outcome> {
  const foreign = foreignFormat(bytes);
  if (foreign !== null) return E.left([{ line: 1, reason: foreign }]);
  const encoding = encodingOf(bytes);
  const text = decoded(bytes, encoding);
  yield;
  if (E.isRight(text)) return yield* withoutControls(text.right);
  return E.left([encoding === 'utf-8' ? notUtf8(bytes) : notUtf16]);
}

/** Of nothing but ASCII that is to be seen, and ends of lines. */
function* isPlain(bytes: Buffer): Steps<boolean> {
  for (let at = 0; at < bytes.length; at += stretch) {
    if (!/^[\n\t -~]*$/.test(bytes.toString('latin1', at, at + stretch))) return false;
    yield;
  }
  return true;
}

/** Such bytes are their own text, and a large file is not held twice. */
const ownText = (bytes: Buffer): Cuttable => ({
  length: bytes.length,
  indexOf: (_, from) => bytes.indexOf(10, from),
  slice: (from, to) => bytes.toString('latin1', from, to),
});

/** The same, to be cut into lines. */
export function* readingLines(bytes: Uint8Array): Steps<E.Either<readonly LineProblem[], Cuttable>> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return foreignFormat(bytes) === null && (yield* isPlain(buffer))
    ? E.right(ownText(buffer))
    : yield* readingText(bytes);
}

/** The same at once. */
export const fileText = (bytes: Uint8Array): Outcome => atOnce(readingText(bytes));
