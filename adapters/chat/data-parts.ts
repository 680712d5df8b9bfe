import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';

/** A text of exactly this form. */
export const matching = (name: string, pattern: RegExp) =>
  t.refinement(t.string, (text) => pattern.test(text), name);

/** A number of at most three digits: of a page, or of a place in a list. */
export const page = matching('page', /^(0|[1-9]\d{0,2})$/);
export const order = matching('order id', /^tg\d{1,16}-[0-9a-f]{8}$/);
/** At least 1, as written. */
export const amount = matching('amount', /^[1-9]\d{0,14}$/);

/** The parts that follow the letter: exactly those that belong there, or null. */
export type Reading<Wish> = (parts: readonly string[]) => Wish | null;

export const just =
  <Wish>(wish: Wish): Reading<Wish> =>
  (given) =>
    given.length === 0 ? wish : null;

export const one =
  <A, Wish>(part: t.Decoder<unknown, A>, wish: (part: A) => Wish): Reading<Wish> =>
  (given) => {
    const decoded = part.decode(given[0]);
    return E.isRight(decoded) && given.length === 1 ? wish(decoded.right) : null;
  };

const then =
  <A, Wish>(part: t.Decoder<unknown, A>, rest: (part: A) => Reading<Wish>): Reading<Wish> =>
  ([head, ...tail]) => {
    const decoded = part.decode(head);
    return E.isRight(decoded) ? rest(decoded.right)(tail) : null;
  };

export const two = <A, B, Wish>(
  first: t.Decoder<unknown, A>,
  second: t.Decoder<unknown, B>,
  wish: (first: A, second: B) => Wish,
): Reading<Wish> => then(first, (a) => one(second, (b) => wish(a, b)));

export const three = <A, B, C, Wish>(
  first: t.Decoder<unknown, A>,
  second: t.Decoder<unknown, B>,
  third: t.Decoder<unknown, C>,
  wish: (first: A, second: B, third: C) => Wish,
): Reading<Wish> => then(first, (a) => two(second, third, (b, c) => wish(a, b, c)));

export const four = <A, B, C, D, Wish>(
  first: t.Decoder<unknown, A>,
  second: t.Decoder<unknown, B>,
  third: t.Decoder<unknown, C>,
  fourth: t.Decoder<unknown, D>,
  wish: (first: A, second: B, third: C, fourth: D) => Wish,
): Reading<Wish> => then(first, (a) => three(second, third, fourth, (b, c, d) => wish(a, b, c, d)));
