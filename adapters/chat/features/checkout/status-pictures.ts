import { readFileSync } from 'node:fs';
import type { StatusPictures } from './closed-invoice.ts';

const read = (name: string): Uint8Array => readFileSync(new URL(`./pictures/${name}.png`, import.meta.url));

/** The pictures of `pictures/`; read once, at start. */
export const readStatusPictures = (): StatusPictures => ({
  paid: read('paid'),
  expired: read('expired'),
  cancelled: read('cancelled'),
});
