import { bug } from '../../../domain/bug.ts';
import type { Parameters, ValuesOf } from './named-parameters.ts';

type ColumnType = 'text' | 'text[]' | 'integer' | 'bigint' | 'boolean' | 'timestamptz' | 'json' | 'jsonb';

/**
 * What a statement over many does with each value that the statement over one takes: it is a column of this type, or
 * there is no column, and only calls whose value passes may travel. A value that the one takes and nothing is said of
 * here does not compile.
 */
export type Carried<P extends Parameters> = {
  readonly [Name in keyof P]: ColumnType | ((value: ValuesOf<P>[Name]) => boolean);
};

/** For a value that a call may hold and the batch has no use for. */
export const anyValue = (): boolean => true;

/** For lists that a batch does not carry. */
export const noneGiven = (list: readonly unknown[]): boolean => list.length === 0;

/** For values that a batch does not carry. */
export const nullGiven = (value: unknown): boolean => value === null;

/** Milliseconds. No statement over many waits for rows; where a guard has to, it gives up, and its calls go alone. */
const lockTimeout = 1_000;

const isJson = (type: unknown): boolean => type === 'json' || type === 'jsonb';

/**
 * Many calls as one JSON parameter. `table` begins a statement with them as `given`, a row each, whose columns have
 * the names of the values; the lock timeout is set for the statement's own transaction.
 */
export const givenRows = <P extends Parameters>(takes: P, carried: Carried<P>) => {
  const names = Object.keys(takes);
  const columns = names.filter((name) => typeof carried[name] === 'string');
  const encoded = (name: string, value: unknown): string => {
    const encode = takes[name] as (value: unknown) => unknown;
    const given = encode(value);
    return isJson(carried[name]) && typeof given === 'string' ? given : JSON.stringify(given);
  };
  return {
    table: `given as materialized (
      select * from json_to_recordset(:rows::json) as given (
        ${columns.map((name) => `"${name}" ${String(carried[name])}`).join(', ')})
      where set_config('lock_timeout', '${String(lockTimeout)}', true) is not null
    )`,
    encode: (rows: readonly ValuesOf<P>[]): string =>
      `[${rows
        .map((row) => `{${columns.map((name) => `"${name}":${encoded(name, row[name])}`).join(',')}}`)
        .join(',')}]`,
    fits: (row: ValuesOf<P>): boolean =>
      names.every((name) => {
        const passes = carried[name];
        return typeof passes !== 'function' || (passes as (value: unknown) => boolean)(row[name]);
      }),
    /** The text as it is; a column that it does not use is a bug, found when the statement is defined. */
    using: (text: string): string => {
      const unused = columns.filter((name) => !text.includes(`."${name}"`));
      return unused.length === 0 ? text : bug(`not used in a batch: ${unused.join(', ')}`);
    },
  };
};
