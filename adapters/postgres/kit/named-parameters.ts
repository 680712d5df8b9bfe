import { bug } from '../../../domain/bug.ts';

/** What each named parameter of a statement takes, as a function to what the driver takes. */
export type Parameters = Readonly<Record<string, (value: never) => unknown>>;

/** The values of a statement by the names of its parameters. */
export type ValuesOf<P extends Parameters> = {
  readonly [Name in keyof P]: P[Name] extends (value: infer Value) => unknown ? Value : never;
};

/** A parameter that goes to the driver as it is. */
export const as =
  <Value>() =>
  (value: Value): Value =>
    value;

const isGiven = <Value>(value: Value | null): value is Value => value !== null;

/** A parameter that may be null. */
export const nullable =
  <Value>(encode: (value: Value) => unknown) =>
  (value: Value | null): unknown =>
    isGiven(value) ? encode(value) : null;

/** A list or an object, as JSON. */
export const json = (value: object): string => JSON.stringify(value);

/** A quoted text, a cast, or the name of a parameter. */
const token = /'(?:[^']|'')*'|::|:([a-z]\w*)/gi;

const namesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(token)].flatMap(([, name]) => name ?? [])),
];

/**
 * The text with `$1`, `$2`, … in the place of its `:names`, and the values in that order. A name that is taken
 * and not in the text, or the other way round, is a bug, found when the statement is defined: PostgreSQL would
 * refuse each call.
 */
export const numbered = <P extends Parameters>(
  statement: string,
  text: string,
  takes: P,
): { readonly text: string; readonly encode: (values: ValuesOf<P>) => readonly unknown[] } => {
  const names = namesIn(text);
  const wrong = [
    ...names.filter((name) => !Object.hasOwn(takes, name)).map((name) => `:${name} is not declared`),
    ...Object.keys(takes)
      .filter((name) => !names.includes(name))
      .map((name) => `:${name} is not used`),
  ];
  if (wrong.length > 0) return bug(`${statement}: ${wrong.join(', ')}`);
  return {
    text: text.replace(token, (found, name?: string) =>
      name === undefined ? found : `$${String(names.indexOf(name) + 1)}`,
    ),
    encode: (values) =>
      names.map((name) => {
        const encode = takes[name] as (value: unknown) => unknown;
        return encode(values[name]);
      }),
  };
};
