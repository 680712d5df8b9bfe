import type { AloneBecause, BatchMeter } from '../../../adapters/postgres/kit/batch-meter.ts';

/** A meter that keeps what it hears; a test that wants a batch to be undone takes it out of `undone`. */
export type WatchedBatches = {
  readonly meter: BatchMeter;
  /** How many calls each batch of a statement had. */
  readonly sent: (statement: string) => readonly number[];
  readonly alone: AloneBecause[];
  readonly undone: { readonly statement: string; readonly cause: unknown }[];
};

export const watchedBatches = (): WatchedBatches => {
  const sent: { readonly statement: string; readonly calls: number }[] = [];
  const alone: AloneBecause[] = [];
  const undone: { readonly statement: string; readonly cause: unknown }[] = [];
  return {
    sent: (wanted) => sent.flatMap(({ statement, calls }) => (statement === wanted ? [calls] : [])),
    alone,
    undone,
    meter: {
      sent: (statement, calls) => sent.push({ statement, calls }),
      waited: () => undefined,
      undone: (statement, cause) => undone.push({ statement, cause }),
      alone: (_, because) => alone.push(because),
    },
  };
};
