import type { Context } from './context.ts';

/** A turn that leaves the tapped message as it is and answers below it. */
export const below = (context: Context): Context => ({
  ...context,
  tapped: null,
  onPicture: false,
  show: context.send,
});
