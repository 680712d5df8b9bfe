/** Something running inside a process. Parts stop in the opposite order of their start. */
export type Part = {
  readonly name: string;
  /** Finishes what is under way and takes nothing new. */
  readonly stop: () => Promise<void>;
};
