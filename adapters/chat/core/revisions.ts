/** What a message became: the name of what was made of it, null where it was refused. */
export type Made = { readonly made: string | null };

/** The messages whose correction is heard, by their names. */
export type Revisions = {
  readonly remember: (message: string, made: Made) => void;
  readonly of: (message: string) => Made | null;
};

/**
 * Remembers the latest `most` of this process. One that is forgotten, as after a restart, is corrected by sending it
 * anew, as it always could be.
 */
export const openRevisions = (most: number): Revisions => {
  const known = new Map<string, Made>();
  return {
    remember: (message, made) => {
      known.delete(message);
      known.set(message, made);
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
    },
    of: (message) => known.get(message) ?? null,
  };
};
