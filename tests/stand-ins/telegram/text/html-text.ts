import * as E from 'fp-ts/lib/Either.js';
import { inOrder, type Entity, type FormattedText } from './entity.ts';

interface OpenTag {
  readonly name: string;
  readonly offset: number;
  readonly attributes: ReadonlyMap<string, string>;
}

const entityTypes: ReadonlyMap<string, string> = new Map([
  ...['b', 'strong'].map((tag) => [tag, 'bold'] as const),
  ...['i', 'em'].map((tag) => [tag, 'italic'] as const),
  ...['u', 'ins'].map((tag) => [tag, 'underline'] as const),
  ...['s', 'strike', 'del'].map((tag) => [tag, 'strikethrough'] as const),
  ...['span', 'tg-spoiler'].map((tag) => [tag, 'spoiler'] as const),
  ...['code', 'pre', 'blockquote'].map((tag) => [tag, tag] as const),
  ['a', 'text_link'],
  ['tg-emoji', 'custom_emoji'],
  ['tg-time', 'date_time'],
]);

const startTag = /<([^\s>]*)((?:\s+[^\s=>/"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[\w.-]+))?)*)\s*>/y;
const endTag = /<\/([^\s>]*)\s*>/y;
const attribute = /([^\s=>/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.-]+)))?/g;
const reference = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot));/iy;
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

const readReference = (html: string, at: number): { character: string; next: number } | undefined => {
  const found = matchAt(reference, html, at);
  if (found === null) return undefined;
  const code = found[1] === undefined ? Number.parseInt(found[2] ?? '', 16) : Number(found[1]);
  const character =
    named[(found[3] ?? '').toLowerCase()] ??
    (code > 0 && code < 0x10ffff ? String.fromCodePoint(code) : undefined);
  return character === undefined ? undefined : { character, next: at + found[0].length };
};

const unescaped = (value: string): string =>
  value.replaceAll(/&[#\w]+;/g, (found) => readReference(found, 0)?.character ?? found);

const attributesOf = (source: string): ReadonlyMap<string, string> =>
  new Map(
    [...source.matchAll(attribute)].map((found) => [
      (found[1] ?? '').toLowerCase(),
      unescaped(found[2] ?? found[3] ?? found[4] ?? ''),
    ]),
  );

const languageOf = (tag: OpenTag): string | undefined =>
  /^language-(.+)$/.exec(tag.attributes.get('class') ?? '')?.[1];

const entityOf = (tag: OpenTag, text: string): Entity => {
  const place = { offset: tag.offset, length: text.length - tag.offset };
  const type = entityTypes.get(tag.name) ?? tag.name;
  if (tag.name === 'a') return { type, ...place, url: tag.attributes.get('href') ?? text.slice(tag.offset) };
  if (tag.name === 'tg-emoji')
    return { type, ...place, custom_emoji_id: tag.attributes.get('emoji-id') ?? '' };
  if (tag.name === 'blockquote' && tag.attributes.has('expandable'))
    return { type: 'expandable_blockquote', ...place };
  const language = tag.name === 'code' ? languageOf(tag) : undefined;
  return language === undefined ? { type, ...place } : { type, ...place, language };
};

const withEntity = (entities: readonly Entity[], entity: Entity): readonly Entity[] => {
  const inner = entities.find(
    ({ offset, length }) => offset === entity.offset && length === entity.length && entity.type === 'pre',
  );
  if (inner?.type !== 'code' || inner.language === undefined) return [...entities, entity];
  return [...entities.filter((one) => one !== inner), { ...entity, language: inner.language }];
};

const plainCode = (entity: Entity): Entity =>
  entity.type === 'code' ? { type: 'code', offset: entity.offset, length: entity.length } : entity;

interface Reading {
  readonly html: string;
  readonly at: number;
  readonly text: string;
  readonly open: readonly OpenTag[];
  readonly entities: readonly Entity[];
}

type Step = (reading: Reading) => E.Either<string, Reading>;

const words = /[^<&]+/y;

const place = ({ html, at }: Reading): string => `at byte offset ${Buffer.byteLength(html.slice(0, at))}`;

const readWords: Step = (reading) => {
  const found = matchAt(words, reading.html, reading.at)?.[0] ?? '';
  return E.right({ ...reading, text: reading.text + found, at: reading.at + found.length });
};

const readCharacter: Step = (reading) => {
  const read = readReference(reading.html, reading.at);
  // The live service lets a lone ampersand pass; its manual says to escape it, and unescaped goods show here.
  return read === undefined
    ? E.left(`Unescaped character '&' ${place(reading)}`)
    : E.right({ ...reading, text: reading.text + read.character, at: read.next });
};

const readStart: Step = (reading) => {
  const { html, at, text, open } = reading;
  const name = /^[^\s>]*/.exec(html.slice(at + 1))?.[0].toLowerCase() ?? '';
  if (at + 1 + name.length >= html.length) return E.left(`Unclosed start tag ${place(reading)}`);
  if (!entityTypes.has(name)) return E.left(`Unsupported start tag "${name}" ${place(reading)}`);
  const found = matchAt(startTag, html, at);
  if (found === null) return E.left(`Unclosed start tag "${name}" ${place(reading)}`);
  const attributes = attributesOf(found[2] ?? '');
  if (name === 'span' && attributes.get('class') !== 'tg-spoiler')
    return E.left(`Tag "span" must have class "tg-spoiler" ${place(reading)}`);
  const tag = { name, offset: text.length, attributes };
  return E.right({ ...reading, open: [...open, tag], at: at + found[0].length });
};

const readEnd: Step = (reading) => {
  const { html, at, text, open, entities } = reading;
  const tag = open.at(-1);
  if (tag === undefined) return E.left(`Unexpected end tag ${place(reading)}`);
  const found = matchAt(endTag, html, at);
  if (found === null) return E.left(`Unclosed end tag ${place(reading)}`);
  const name = (found[1] ?? '').toLowerCase();
  if (name !== '' && name !== tag.name)
    return E.left(`Unmatched end tag ${place(reading)}, expected "</${tag.name}>", found "</${name}>"`);
  return E.right({
    ...reading,
    open: open.slice(0, -1),
    entities: text.length > tag.offset ? withEntity(entities, entityOf(tag, text)) : entities,
    at: at + found[0].length,
  });
};

const stepAt = ({ html, at }: Reading): Step => {
  if (html.startsWith('&', at)) return readCharacter;
  if (html.startsWith('</', at)) return readEnd;
  return html.startsWith('<', at) ? readStart : readWords;
};

const finish = ({ text, open, entities }: Reading): E.Either<string, FormattedText> => {
  const left = open.at(-1);
  return left === undefined
    ? E.right({ text, entities: inOrder(entities.map(plainCode)) })
    : E.left(`Can't find end tag corresponding to start tag "${left.name}"`);
};

/** Reads Telegram's HTML; what is wrong with it stands on the left, in the service's words. */
export const readHtml = (html: string): E.Either<string, FormattedText> => {
  let reading: Reading = { html, at: 0, text: '', open: [], entities: [] };
  while (reading.at < html.length) {
    const next = stepAt(reading)(reading);
    if (E.isLeft(next)) return next;
    reading = next.right;
  }
  return finish(reading);
};
