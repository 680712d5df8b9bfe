import { inOrder, type Entity, type FormattedText } from './entity.ts';

const newLine = 10;

const isDropped = (code: number): boolean =>
  code === 13 || (code >= 0x2028 && code <= 0x202e) || [0x333, 0x33f, 0x30a].includes(code);

const isBlanked = (code: number): boolean => code < 32 && code !== newLine;

interface Cleaned {
  readonly text: string;
  readonly newOffset: readonly number[];
}

const cleanCharacters = (raw: string): Cleaned => {
  let text = '';
  const newOffset: number[] = [];
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    newOffset.push(text.length);
    if (!isDropped(code)) text += isBlanked(code) ? ' ' : raw.charAt(at);
  }
  return { text, newOffset: [...newOffset, text.length] };
};

const moved = (entities: readonly Entity[], newOffset: readonly number[]): readonly Entity[] =>
  entities.map((entity) => {
    const offset = newOffset[entity.offset] ?? 0;
    return { ...entity, offset, length: (newOffset[entity.offset + entity.length] ?? offset) - offset };
  });

const trimmed = ({ text, entities }: FormattedText): FormattedText => {
  const kept = text.replace(/[ \n]+$/, '');
  const inside = entities
    .map((entity) => ({ ...entity, length: Math.min(entity.length, kept.length - entity.offset) }))
    .filter((entity) => entity.length > 0);
  const firstEntity = Math.min(kept.length, ...inside.map((entity) => entity.offset));
  const leading = Math.min(firstEntity, /^[ \n]*/.exec(kept)?.[0].length ?? 0);
  return {
    text: kept.slice(leading),
    entities: inOrder(inside.map((entity) => ({ ...entity, offset: entity.offset - leading }))),
  };
};

/**
 * What the service keeps of a text: control characters become blanks (a tab too), carriage returns and a few marks
 * vanish, blank ends are cut off. Goods that hold such characters do not arrive byte for byte in a message.
 */
export const cleanText = ({ text, entities }: FormattedText): FormattedText => {
  const cleaned = cleanCharacters(text);
  return trimmed({ text: cleaned.text, entities: moved(entities, cleaned.newOffset) });
};

/** Whether a person would see nothing at all. */
export const looksEmpty = (text: string): boolean =>
  /^[\s\u200b-\u200f\u2060\u2800\ufeff\ufffc]*$/u.test(text);
