/** How often a kept thing has changed; a commit names the version that it was decided on. */
export type Version = number;

export type Versioned<T> = { readonly version: Version; readonly value: T };

/** Somebody else changed it first: look again and decide anew. */
export type Stale = { readonly tag: 'Stale' };

export const stale: Stale = { tag: 'Stale' };
