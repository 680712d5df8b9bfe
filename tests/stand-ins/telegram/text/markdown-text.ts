import * as E from 'fp-ts/lib/Either.js';
import { inOrder, type Entity, type FormattedText } from './entity.ts';

interface OpenMark {
  readonly type: string;
  readonly mark: string;
  readonly offset: number;
  readonly at: number;
  readonly language?: string;
}

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

const isCode = (open: OpenMark | undefined): boolean => open?.type === 'pre' || open?.type === 'code';

const closes = (open: OpenMark | undefined, source: string, at: number): boolean => {
  if (open === undefined || open.type === 'blockquote') return false;
  if (open.type === 'italic') return source.startsWith('_', at) && !source.startsWith('__', at);
  return source.startsWith(open.mark, at);
};

const openingAt = (source: string, at: number): readonly [string, string] | undefined =>
  marks.find(([mark]) => source.startsWith(mark, at));

const opened = (source: string, at: number, offset: number): { open: OpenMark; next: number } | undefined => {
  const found = openingAt(source, at);
  if (found === undefined) return undefined;
  const [mark, type] = found;
  const closing = mark.endsWith('[') ? ']' : mark;
  const head = type === 'pre' ? (/^([^\s`]*)\n/.exec(source.slice(at + 3))?.[0] ?? '') : '';
  const language = head.trim();
  const open = { type, mark: closing, offset, at, ...(language === '' ? {} : { language }) };
  return { open, next: at + mark.length + head.length };
};

const entityOf = (open: OpenMark, text: string, url: string | undefined): Entity => {
  const place = { offset: open.offset, length: text.length - open.offset };
  if (open.type === 'text_link') return { type: open.type, ...place, url: url ?? text.slice(open.offset) };
  if (open.type === 'custom_emoji')
    return { type: open.type, ...place, custom_emoji_id: /id=(\d+)/.exec(url ?? '')?.[1] ?? '' };
  return { type: open.type, ...place, ...(open.language === undefined ? {} : { language: open.language }) };
};

const link = /\(((?:\\.|[^)\\])*)\)/y;

const linkAt = (source: string, at: number): { url: string; next: number } | undefined => {
  link.lastIndex = at;
  const found = link.exec(source);
  return found === null
    ? undefined
    : { url: (found[1] ?? '').replaceAll(/\\(.)/g, '$1'), next: at + found[0].length };
};

/** Reads MarkdownV2; what is wrong with it stands on the left, in the service's words. */
export const readMarkdown = (source: string): E.Either<string, FormattedText> => {
  const open: OpenMark[] = [];
  const entities: Entity[] = [];
  let text = '';
  let at = 0;
  const unfinished = (mark: OpenMark): E.Either<string, never> =>
    E.left(
      `Can't find end of ${mark.type} entity at byte offset ${String(Buffer.byteLength(source.slice(0, mark.at)))}`,
    );
  const finishQuote = (): E.Either<string, true> => {
    const last = open.pop();
    if (last === undefined) return E.right(true);
    if (last.type !== 'blockquote') return unfinished(last);
    if (text.length > last.offset) entities.push(entityOf(last, text, undefined));
    return E.right(true);
  };

  while (at < source.length) {
    const character = source.charAt(at);
    const last = open.at(-1);
    const atLineStart = at === 0 || source.charAt(at - 1) === '\n';
    const quoted = open.some(({ type }) => type === 'blockquote');
    if (character === '\\' && /^[\x01-\x7e]/.test(source.slice(at + 1))) {
      text += source.charAt(at + 1);
      at += 2;
    } else if (isCode(last) && character !== '`') {
      text += character;
      at += 1;
    } else if (quoted && character === '\n' && source.charAt(at + 1) !== '>') {
      const finished = finishQuote();
      if (E.isLeft(finished)) return finished;
      text += character;
      at += 1;
    } else if (last !== undefined && closes(last, source, at)) {
      open.pop();
      at += last.mark.length;
      const target = last.mark === ']' ? linkAt(source, at) : undefined;
      if (last.mark === ']' && source.charAt(at) === '(' && target === undefined)
        return E.left(
          `Can't find end of a URL at byte offset ${String(Buffer.byteLength(source.slice(0, at)))}`,
        );
      if (last.type === 'custom_emoji' && target === undefined)
        return E.left('The entity must contain a tg://emoji or tg://time URL');
      at = target?.next ?? at;
      if (text.length > last.offset) entities.push(entityOf(last, text, target?.url));
    } else if (character === '>' && atLineStart) {
      if (!quoted) open.push({ type: 'blockquote', mark: '>', offset: text.length, at });
      at += 1;
    } else if (!reserved.includes(character)) {
      text += character;
      at += 1;
    } else {
      const opening = isCode(last) ? undefined : opened(source, at, text.length);
      if (opening === undefined)
        return E.left(`Character '${character}' is reserved and must be escaped with the preceding '\\'`);
      open.push(opening.open);
      at = opening.next;
    }
  }
  const finished = open.some(({ type }) => type === 'blockquote') ? finishQuote() : E.right(true);
  if (E.isLeft(finished)) return finished;
  const left = open.at(-1);
  return left === undefined ? E.right({ text, entities: inOrder(entities) }) : unfinished(left);
};
