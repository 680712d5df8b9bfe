import type * as t from 'io-ts';
import { numbered, type Parameters, type ValuesOf } from './named-parameters.ts';

/**
 * One statement, which is one round trip and one commit. Its name is that of the operation and never depends
 * on a value: each connection prepares it once, and a pooler in between can do the same.
 */
export type Statement<Row> = {
  readonly name: string;
  readonly text: string;
  readonly row: t.Decoder<unknown, Row>;
  /** Whether it only looks: then it may be asked again even if the connection broke in the middle. */
  readonly reads: boolean;
  /** Milliseconds that it may take, where that is more than the others are given. */
  readonly patience?: number;
  /** Planned for its values each time, where one plan for all of them may be far from the best; not prepared then. */
  readonly planned?: 'EachTime';
};

/** A statement that changes nothing. */
export const reading = <Row>(name: string, text: string, row: t.Decoder<unknown, Row>): Statement<Row> => ({
  name,
  text,
  row,
  reads: true,
});

/** A statement that changes something, all of it or nothing. */
export const writing = <Row>(name: string, text: string, row: t.Decoder<unknown, Row>): Statement<Row> => ({
  name,
  text,
  row,
  reads: false,
});

/** A statement with its values, as `run(...asked)` takes them. */
export type Asked<Row> = readonly [Statement<Row>, readonly unknown[]];

/** A statement that takes its values by their names. */
export type NamedStatement<Row, P extends Parameters> = (values: ValuesOf<P>) => Asked<Row>;

const named =
  (define: typeof reading) =>
  <Row, P extends Parameters>(
    name: string,
    text: string,
    takes: P,
    row: t.Decoder<unknown, Row>,
  ): NamedStatement<Row, P> => {
    const { text: positional, encode } = numbered(name, text, takes);
    const statement = define(name, positional, row);
    return (values) => [statement, encode(values)];
  };

/** The same with values by their names: `:orderId` in the text is `orderId` in `takes`, and neither is without the other. */
export const namedReading = named(reading);
export const namedWriting = named(writing);

/** Planned anew for its values: for searches, where a rare value and a common one want different ways. */
export const plannedEachTime = <Row>(statement: Statement<Row>): Statement<Row> => ({
  ...statement,
  planned: 'EachTime',
});

/** Ten minutes, for a statement that carries as many units as one import may hold, on whatever machine. */
export const withPatience = <Row>([statement, values]: Asked<Row>): Asked<Row> => [
  { ...statement, patience: 600_000 },
  values,
];
