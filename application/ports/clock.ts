import type { IO } from 'fp-ts/lib/IO.js';
import type { Instant } from '../../domain/instant.ts';

export interface Clock {
  readonly now: IO<Instant>;
}
