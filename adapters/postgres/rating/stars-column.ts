import * as t from 'io-ts';
import { everyStars, type Stars } from '../../../domain/rating/rating.ts';

export const starsColumn: t.Type<Stars, Stars> = new t.Type<Stars, Stars, unknown>(
  'stars',
  (input): input is Stars => everyStars.some((one) => one === input),
  (input, context) => {
    const found = everyStars.find((one) => one === input);
    return found === undefined ? t.failure(input, context) : t.success(found);
  },
  t.identity,
);
