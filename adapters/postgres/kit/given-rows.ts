import type * as t from 'io-ts';
import { bug } from '../../../domain/bug.ts';
import { as, numbered, type Parameters, type ValuesOf } from './named-parameters.ts';
import { writing, type Asked } from './statement.ts';

type ColumnType =
  | 'text'
  | 'text[]'
  | 'smallint'
  | 'integer'
  | 'bigint'
  | 'boolean'
  | 'timestamptz'
  | 'json'
  | 'jsonb';
type Columns = Readonly<Record<string, ColumnType>>;

/** A list that a call holds, as rows of a table of their own; `nth` is the place of the call in its batch. */
type Parts<Value> = {
  readonly rows: (value: Value, nth: number) => readonly object[];
  readonly columns: Columns;
};

/**
 * What a statement over many does with each value that the statement over one takes: it is a column of this type, or a
 * list with a table of its own, or there is no column, and only calls whose value passes may travel. A value that the
 * one takes and nothing is said of here does not compile.
 */
export type Carried<P extends Parameters> = {
  readonly [Name in keyof P]: ColumnType | Parts<ValuesOf<P>[Name]> | ((value: ValuesOf<P>[Name]) => boolean);
};

/** For a value that a call may hold and the batch has no use for. */
export const anyValue = (): boolean => true;

/** For lists that a batch does not carry. */
export const noneGiven = (list: readonly unknown[]): boolean => list.length === 0;

/** For values that a batch does not carry. */
export const nullGiven = (value: unknown): boolean => value === null;

/** Milliseconds. No statement over many waits for rows; where a guard has to, it gives up, and its calls go alone. */
const lockTimeout = 1_000;

const quoted = (text: string): string =>
  text.includes('"') || text.includes('\\') ? `"${text.replaceAll(/[\\"]/g, String.raw`\$&`)}"` : `"${text}"`;

const element = (value: unknown): string => {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value === 'string') return quoted(value);
  return Array.isArray(value) ? quoted(arrayOf(value)) : JSON.stringify(value);
};

const arrayOf = (values: readonly unknown[]): string => `{${values.map(element).join(',')}}`;

/* What an encoder has made a text of already goes as it is. */
const documentsOf = (values: readonly unknown[]): string =>
  `[${values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value ?? null))).join(',')}]`;

type Column = readonly [name: string, type: ColumnType];

/** How a column is read from its parameter: an array, or for documents a list of them, which nobody has to quote. */
const sourceOf = ([name, type]: Column, prefix: string): string => {
  const parameter = `:${prefix}${name}`;
  switch (type) {
    case 'json':
    case 'jsonb':
      return `${type}_array_elements(${parameter}::${type})`;
    case 'text[]':
      // An array of arrays would be taken apart to its last element: what is an array itself travels as its text.
      return `unnest(${parameter}::text[])`;
    default:
      return `unnest(${parameter}::${type}[])`;
  }
};

const valueOf = ([name, type]: Column): string => {
  switch (type) {
    case 'jsonb':
      return `nullif("${name}", 'null') as "${name}"`;
    case 'text[]':
      return `"${name}"::text[] as "${name}"`;
    default:
      return `"${name}"`;
  }
};

const literalOf = ([, type]: Column, values: readonly unknown[]): string =>
  type === 'json' || type === 'jsonb' ? documentsOf(values) : arrayOf(values);

/**
 * A table of which each column is a parameter: the server reads an array in a fraction of the time that it takes to
 * find the same values by their names in JSON.
 */
const tableOf = (name: string, columns: readonly Column[], prefix = ''): string =>
  `select ${columns.map(valueOf).join(', ')}
   from rows from (${columns.map((column) => sourceOf(column, prefix)).join(', ')})
     as ${name} (${columns.map(([column]) => `"${column}"`).join(', ')})`;

type Values = Readonly<Record<string, unknown>>;
/** A parameter and its array. */
type Literal = readonly [parameter: string, array: string];

const isParts = (carried: unknown): carried is Parts<never> => typeof carried === 'object';

/**
 * Many calls as arrays, one for each value. `table` begins a statement with them as `given`, a row each, whose columns
 * have the names of the values; the lock timeout is set for the statement's own transaction. `parts` has the table of
 * each list, whose `owner` is the call's `key`.
 */
export const givenRows = <P extends Parameters, Key extends keyof P & string>(
  takes: P,
  key: Key,
  carried: Carried<P>,
) => {
  type Row = ValuesOf<P>;
  const names = Object.keys(takes);
  const columns = names.flatMap((name) => {
    const type = carried[name];
    return typeof type === 'string' ? [[name, type] as const] : [];
  });
  const lists = names.flatMap((name) => {
    const parts: unknown = carried[name];
    return isParts(parts) ? [{ name, ...parts, columns: Object.entries(parts.columns) }] : [];
  });
  const ownerType = carried[key];
  const owner: Column = [
    'owner',
    typeof ownerType === 'string' ? ownerType : bug('the key of a batch is no column'),
  ];
  const valuesOf = (name: string, rows: readonly Row[]): readonly unknown[] => {
    const encode = takes[name] as (value: unknown) => unknown;
    return rows.map((row) => encode(row[name]));
  };
  const literalsOf = (list: (typeof lists)[number], rows: readonly Row[]): readonly Literal[] => {
    const listed = rows.map((row, nth) => list.rows(row[list.name] as never, nth));
    const parts = listed.flat() as readonly Values[];
    const owners = rows.flatMap((row, nth) => (listed[nth] ?? []).map(() => row[key]));
    return [
      [`${list.name}_owner`, literalOf(owner, owners)],
      ...list.columns.map((column): Literal => {
        const [name] = column;
        return [
          `${list.name}_${name}`,
          literalOf(
            column,
            parts.map((part) => part[name]),
          ),
        ];
      }),
    ];
  };
  const literals = (rows: readonly Row[]): readonly Literal[] => [
    ...columns.map((column): Literal => [column[0], literalOf(column, valuesOf(column[0], rows))]),
    ...lists.flatMap((list) => literalsOf(list, rows)),
  ];
  const table = `given as materialized (
      ${tableOf('given', columns)}
      where (select set_config('lock_timeout', '${String(lockTimeout)}', true) is not null)
    )`;
  const checked = (text: string): string => {
    const unused = [
      ...columns.flatMap(([name]) => (text.includes(`."${name}"`) ? [] : [name])),
      ...lists.flatMap(({ name }) => (text.includes(`:${name}_`) ? [] : [name])),
    ];
    return unused.length === 0 ? text : bug(`not used in a batch: ${unused.join(', ')}`);
  };
  return {
    table,
    /**
     * The list `name` of the calls whose keys are the one column of `kept`. However few the planner expects, they are
     * looked up and not compared with each other: a condition inside `is true` is never made a join.
     */
    parts: (name: keyof P & string, kept: string): string => {
      const list = lists.find((one) => one.name === name) ?? bug(`${name} is no list of a batch`);
      return `(
        ${tableOf(`given_${name}`, [owner, ...list.columns], `${name}_`)}
        where (owner in (${kept})) is true)`;
    },
    fits: (row: Row): boolean =>
      names.every((name) => {
        const passes = carried[name];
        return typeof passes !== 'function' || (passes as (value: unknown) => boolean)(row[name]);
      }),
    /** A statement over them; a column or a list that it does not use is a bug, found when it is defined. */
    writing: <Answer>(name: string, text: string, row: t.Decoder<unknown, Answer>) => {
      const taken = Object.fromEntries(literals([]).map(([parameter]) => [parameter, as<string>()]));
      const { text: positional, encode } = numbered(name, checked(text), taken);
      const statement = writing(name, positional, row);
      return (rows: readonly Row[]): Asked<Answer> => [statement, encode(Object.fromEntries(literals(rows)))];
    },
  };
};
