import type { Plugin } from 'esbuild';

/** Exchanges `dual` of fp-ts, as modules, for a quicker form. */
export const quickFpTs: Plugin;
