/** Something running inside a process. Parts stop in the opposite order of their start. */
export type Part = {
  readonly name: string;
  /** Finishes what is under way and takes nothing new. */
  readonly stop: () => Promise<void>;
  /** What a stop would have to wait for, in words for the log. */
  readonly underWay?: () => readonly string[];
};
