/** The store could not be asked or did not answer; nothing is known to have changed. */
export type StoreFailure = {
  readonly tag: 'StoreFailure';
  readonly operation: string;
  readonly cause: unknown;
};

export const storeFailure = (operation: string, cause: unknown): StoreFailure => ({
  tag: 'StoreFailure',
  operation,
  cause,
});
