import type * as t from 'io-ts';

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
