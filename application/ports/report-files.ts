import type { TaskEither } from 'fp-ts/lib/TaskEither.js';

/** What a picture of figures shows: bars with a line over them, and a list of what brought most. */
export type Chart = {
  readonly title: string;
  readonly subtitle: string;
  readonly legend: { readonly bars: string; readonly line: string };
  readonly points: readonly { readonly label: string; readonly bar: number; readonly line: number }[];
  /** How a value of the bars is written, short. */
  readonly scale: (value: number) => string;
  readonly list: {
    readonly title: string;
    readonly rows: readonly { readonly name: string; readonly value: number; readonly text: string }[];
  };
  /** In the place of bars where there are none. */
  readonly empty: string;
};

/** The picture could not be drawn; what it shows can still be said. */
export type DrawingFailure = { readonly tag: 'DrawingFailure'; readonly cause: unknown };

/** Figures as files. */
export interface ReportFiles {
  /** A PNG, drawn apart from the event loop. */
  readonly draw: (chart: Chart) => TaskEither<DrawingFailure, Uint8Array>;
  /** A table that spreadsheets open; the first row is its head. */
  readonly table: (rows: readonly (readonly (string | number)[])[]) => Uint8Array;
}
