import * as E from 'fp-ts/lib/Either.js';
import type { Brand } from '../../../domain/brand.ts';
import type { Field } from './fields.ts';

/** What a button carries, and what comes back when it is tapped: 1–64 bytes. Only a route makes it. */
export type CallbackData = Brand<string, 'CallbackData'>;

export type Fields = Readonly<Record<string, Field<unknown>>>;

const noFields = {};
type NoFields = typeof noFields;

export type Values<F> = {
  readonly [Name in keyof F]: F[Name] extends Field<infer A> ? A : never;
};

/** Where a button leads: a letter that no other route has, and the fields that follow it. */
export type Route<F extends Fields = Fields> = {
  readonly letter: string;
  readonly fields: F;
  /** The data of a button that leads here. */
  to(...given: keyof F extends never ? [] : [values: Values<F>]): CallbackData;
  /** The values that data brings; null where no button of ours carries such data. Says nothing about who may have them. */
  readonly read: (data: string) => Values<F> | null;
};

/** What a route's buttons bring. */
export type ValuesOf<R> = R extends Route<infer F> ? Values<F> : never;

const separator = ':';

/** The texts of the fields, one after the other, or null where one of them cannot be read. */
export const readFields = <F extends Fields>(fields: F, texts: readonly unknown[]): Values<F> | null => {
  const names = Object.keys(fields);
  if (texts.length !== names.length) return null;
  const values: Record<string, unknown> = {};
  for (const [at, name] of names.entries()) {
    const decoded = fields[name]?.decode(texts[at]);
    if (decoded === undefined || E.isLeft(decoded)) return null;
    values[name] = decoded.right;
  }
  return values as Values<F>;
};

export const writeFields = <F extends Fields>(fields: F, values: Values<F>): readonly string[] =>
  Object.entries(fields).map(([name, field]) => field.write(values[name]));

/** The letter that data begins with; those of staff follow an `@:`. */
export const letterOf = (data: string): string => /^(@:)?[^:]*/.exec(data)?.[0] ?? '';

/** A line of a feature's table of routes. Letters and fields stay as they are for ever: their buttons hang in chats. */
export const route = <F extends Fields = NoFields>(letter: string, fields?: F): Route<F> => {
  const own = fields ?? (noFields as F);
  const write = (values: Values<F>): CallbackData =>
    [letter, ...writeFields(own, values)].join(separator) as CallbackData;
  return {
    letter,
    fields: own,
    to: (...[values]) => write(values ?? ({} as Values<F>)),
    read: (data) => {
      const texts = data.split(separator).slice(letter.split(separator).length);
      const values = letterOf(data) === letter ? readFields(own, texts) : null;
      // Numbers too long to be exact, or written in another way, are none of ours.
      return values !== null && write(values) === data ? values : null;
    },
  };
};

/** The same for staff: their letters are apart from everybody's. */
export const adminRoute = <F extends Fields = NoFields>(letter: string, fields?: F): Route<F> =>
  route(`@:${letter}`, fields);
