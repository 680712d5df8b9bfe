import * as E from 'fp-ts/lib/Either.js';
import { inOrder, type Entity, type FormattedText } from './entity.ts';

interface OpenMark {
  readonly type: string;
  readonly mark: string;
  readonly offset: number;
  readonly at: number;
  readonly language?: string;
}

interface Reading {
  readonly source: string;
  readonly at: number;
  readonly text: string;
  readonly open: readonly OpenMark[];
  readonly entities: readonly Entity[];
}

type Step = (reading: Reading) => E.Either<string, Reading>;

const reserved = '_*[]()~`>#+-=|{}.!';
const marks: readonly (readonly [string, string])[] = [
  ['```', 'pre'],
  ['`', 'code'],
  ['__', 'underline'],
  ['||', 'spoiler'],
  ['_', 'italic'],
  ['*', 'bold'],
  ['~', 'strikethrough'],
  ['![', 'custom_emoji'],
  ['[', 'text_link'],
];
const link = /\(((?:\\.|[^)\\])*)\)/y;

const bytesBefore = (source: string, at: number): number => Buffer.byteLength(source.slice(0, at));

const unfinished = (source: string, mark: OpenMark): E.Either<string, never> =>
  E.left(`Can't find end of ${mark.type} entity at byte offset ${bytesBefore(source, mark.at)}`);

const isCode = (mark: OpenMark | undefined): boolean => mark?.type === 'pre' || mark?.type === 'code';

const isQuoted = ({ open }: Reading): boolean => open.some(({ type }) => type === 'blockquote');

const entityOf = (mark: OpenMark, text: string, url?: string): Entity => {
  const place = { offset: mark.offset, length: text.length - mark.offset };
  if (mark.type === 'text_link') return { type: mark.type, ...place, url: url ?? text.slice(mark.offset) };
  if (mark.type === 'custom_emoji')
    return { type: mark.type, ...place, custom_emoji_id: /id=(\d+)/.exec(url ?? '')?.[1] ?? '' };
  return { type: mark.type, ...place, ...(mark.language === undefined ? {} : { language: mark.language }) };
};

const closed = (reading: Reading, mark: OpenMark, url?: string): Reading => ({
  ...reading,
  open: reading.open.slice(0, -1),
  entities:
    reading.text.length > mark.offset
      ? [...reading.entities, entityOf(mark, reading.text, url)]
      : reading.entities,
});

const take =
  (characters: number, skipped = 0): Step =>
  (reading) => {
    const from = reading.at + skipped;
    const next = from + characters;
    return E.right({ ...reading, text: reading.text + reading.source.slice(from, next), at: next });
  };

const openMark: Step = (reading) => {
  const { source, at, text, open } = reading;
  const found = isCode(open.at(-1)) ? undefined : marks.find(([mark]) => source.startsWith(mark, at));
  if (found === undefined)
    return E.left(`Character '${source.charAt(at)}' is reserved and must be escaped with the preceding '\\'`);
  const [mark, type] = found;
  const head = type === 'pre' ? (/^[^\s`]*\n/.exec(source.slice(at + 3))?.[0] ?? '') : '';
  const language = head.trim() === '' ? {} : { language: head.trim() };
  const opened = { type, mark: mark.endsWith('[') ? ']' : mark, offset: text.length, at, ...language };
  return E.right({ ...reading, open: [...open, opened], at: at + mark.length + head.length });
};

const openQuote: Step = (reading) => {
  const { at, text, open } = reading;
  const quote = { type: 'blockquote', mark: '>', offset: text.length, at };
  return E.right({ ...reading, open: isQuoted(reading) ? open : [...open, quote], at: at + 1 });
};

const closeQuote: Step = (reading) => {
  const mark = reading.open.at(-1);
  if (mark === undefined) return E.right(reading);
  return mark.type === 'blockquote' ? E.right(closed(reading, mark)) : unfinished(reading.source, mark);
};

const closeLink =
  (mark: OpenMark): Step =>
  (reading) => {
    link.lastIndex = reading.at + 1;
    const found = link.exec(reading.source);
    const url = found?.[1]?.replaceAll(/\\(.)/g, '$1');
    if (url === undefined && reading.source.charAt(reading.at + 1) === '(')
      return E.left(`Can't find end of a URL at byte offset ${bytesBefore(reading.source, reading.at + 2)}`);
    if (url === undefined && mark.type === 'custom_emoji')
      return E.left('The entity must contain a tg://emoji or tg://time URL');
    const next = reading.at + 1 + (found?.[0].length ?? 0);
    return E.right({ ...closed(reading, mark, url), at: next });
  };

const closeMark =
  (mark: OpenMark): Step =>
  (reading) =>
    mark.mark === ']'
      ? closeLink(mark)(reading)
      : E.right({ ...closed(reading, mark), at: reading.at + mark.mark.length });

const closes = (mark: OpenMark, source: string, at: number): boolean =>
  mark.type === 'italic'
    ? source.startsWith('_', at) && !source.startsWith('__', at)
    : mark.type !== 'blockquote' && source.startsWith(mark.mark, at);

const stepAt = (reading: Reading): Step => {
  const { source, at, open } = reading;
  const mark = open.at(-1);
  const character = source.charAt(at);
  const atLineStart = at === 0 || source.charAt(at - 1) === '\n';
  if (character === '\\' && at + 1 < source.length) return take(1, 1);
  if (isCode(mark) && character !== '`') return take(1);
  if (isQuoted(reading) && character === '\n' && source.charAt(at + 1) !== '>')
    return (quoted) => E.chain(take(1))(closeQuote(quoted));
  if (mark !== undefined && closes(mark, source, at)) return closeMark(mark);
  if (character === '>' && atLineStart) return openQuote;
  return reserved.includes(character) ? openMark : take(1);
};

const finish = (reading: Reading): E.Either<string, FormattedText> => {
  const ended = isQuoted(reading) ? closeQuote(reading) : E.right(reading);
  if (E.isLeft(ended)) return ended;
  const { text, entities, open, source } = ended.right;
  const left = open.at(-1);
  return left === undefined ? E.right({ text, entities: inOrder(entities) }) : unfinished(source, left);
};

/** Reads MarkdownV2; what is wrong with it stands on the left, in the service's words. */
export const readMarkdown = (source: string): E.Either<string, FormattedText> => {
  let reading: Reading = { source, at: 0, text: '', open: [], entities: [] };
  while (reading.at < source.length) {
    const next = stepAt(reading)(reading);
    if (E.isLeft(next)) return next;
    reading = next.right;
  }
  return finish(reading);
};
