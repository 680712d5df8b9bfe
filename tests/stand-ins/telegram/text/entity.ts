import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import { badRequest, type Answer } from '../refusal.ts';

const EntityCodec = t.intersection([
  t.type({ type: t.string, offset: t.Integer, length: t.Integer }),
  t.partial({ url: t.string, language: t.string, custom_emoji_id: t.string, user: t.UnknownRecord }),
]);

/** A mark-up of a text; offset and length in UTF-16 units. */
export type Entity = t.TypeOf<typeof EntityCodec>;

/** A text and its mark-up as the service keeps it. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly Entity[];
}

const known = new Set([
  ...[
    'mention',
    'hashtag',
    'cashtag',
    'bot_command',
    'url',
    'email',
    'phone_number',
    'bold',
    'italic',
    'underline',
  ],
  ...[
    'strikethrough',
    'spoiler',
    'blockquote',
    'expandable_blockquote',
    'code',
    'pre',
    'text_link',
    'text_mention',
  ],
  ...['custom_emoji', 'date_time'],
]);

const end = (entity: Entity): number => entity.offset + entity.length;

const cutsSymbol = (text: string, at: number): boolean =>
  /[\udc00-\udfff]/.test(text.charAt(at)) && /[\ud800-\udbff]/.test(text.charAt(at - 1));

const outOfText = (text: string, entity: Entity): string | undefined => {
  const from = `entity beginning at UTF-16 offset ${entity.offset}`;
  if (entity.offset < 0) return `receive an entity with incorrect offset ${entity.offset}`;
  if (entity.length < 0) return `receive an entity with incorrect length ${entity.length}`;
  if (entity.offset >= text.length)
    return `entity begins after the end of the text at UTF-16 offset ${entity.offset}`;
  if (end(entity) > text.length)
    return `${from} ends after the end of the text at UTF-16 offset ${end(entity)}`;
  if (cutsSymbol(text, entity.offset)) return 'entity begins in a middle of a UTF-16 symbol';
  return cutsSymbol(text, end(entity)) ? `${from} ends in a middle of a UTF-16 symbol` : undefined;
};

const crosses = (one: Entity, other: Entity): boolean =>
  one.offset < other.offset && other.offset < end(one) && end(one) < end(other);

/** In order of their beginnings, outer before inner. */
export const inOrder = (entities: readonly Entity[]): readonly Entity[] =>
  [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);

const complaint = (text: string, entities: readonly Entity[]): string | undefined => {
  const stranger = entities.find((entity) => !known.has(entity.type));
  if (stranger !== undefined) return `can't parse MessageEntity: unsupported type "${stranger.type}"`;
  const outside = entities.map((entity) => outOfText(text, entity)).find((found) => found !== undefined);
  if (outside !== undefined) return outside;
  // The live service silently splits crossing entities; here they are a mistake of the sender.
  const crossing = entities.find((one) => entities.some((other) => crosses(one, other)));
  return crossing === undefined
    ? undefined
    : `can't parse entities: entity at offset ${crossing.offset} overlaps another`;
};

/** Entities as a bot gave them, checked against their text: known, inside it, not crossing one another. */
export const readEntities = (text: string, given: unknown): Answer<FormattedText> => {
  if (given === undefined) return E.right({ text, entities: [] });
  if (!t.array(EntityCodec).is(given))
    return badRequest("can't parse entities: an Array of MessageEntity expected");
  const entities = given.filter((entity) => entity.length !== 0);
  const wrong = complaint(text, entities);
  return wrong === undefined ? E.right({ text, entities: inOrder(entities) }) : badRequest(wrong);
};
