/** Why a call that might have travelled with others went by its own statement. */
export type AloneBecause =
  /** Nobody else was there. */
  | 'NoneBeside'
  /** It holds something that a batch does not carry. */
  | 'OtherShape'
  /** Another call for the same thing was under way. */
  | 'SameKey'
  /** The batch left it out: a row was locked, short or not at its version. Its own statement says which. */
  | 'PassedOver'
  /** The batch was undone because of one of its calls. */
  | 'Undone';

/** Counts and times what travels together; never throws. Statements are named as they are for the server. */
export type BatchMeter = {
  /** A batch left with so many calls. */
  readonly sent: (statement: string, calls: number) => void;
  /** A call waited for its turn, in milliseconds. */
  readonly waited: (statement: string, milliseconds: number) => void;
  /** A batch had no effect at all; `cause` is that of the failure. */
  readonly undone: (statement: string, cause: unknown) => void;
  readonly alone: (statement: string, because: AloneBecause) => void;
};

export const silentBatchMeter: BatchMeter = {
  sent: () => undefined,
  waited: () => undefined,
  undone: () => undefined,
  alone: () => undefined,
};
