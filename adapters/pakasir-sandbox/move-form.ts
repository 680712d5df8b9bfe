import * as t from 'io-ts';
import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Move } from './simulate-payment.ts';

/** A whole number written in digits, within limits. */
const whole = (name: string, least: number, most: number) =>
  new t.Type<number, string, unknown>(
    name,
    t.number.is,
    (u, c) => {
      // Thousands may be set apart, as people write them.
      const isWhole = typeof u === 'string' && /^(\d{1,9}|\d{1,3}([.,]\d{3}){1,2})$/.test(u);
      const number = isWhole ? Number(u.replaceAll(/[.,]/g, '')) : NaN;
      return number >= least && number <= most ? t.success(number) : t.failure(u, c);
    },
    String,
  );

const Seconds = whole('seconds', 1, 3_600);
const Amount = whole('whole rupiah', 1, 100_000_000);

const MoveForm = t.union([
  t.type({ move: t.keyof({ pay: null, silently: null, thrice: null, forge: null }) }),
  t.type({ move: t.literal('amount'), amount: Amount }),
  t.type({ move: t.keyof({ in: null, late: null }), seconds: Seconds }),
]);

const moveOf = (form: t.TypeOf<typeof MoveForm>): Move => {
  switch (form.move) {
    case 'pay':
      return { tag: 'Pay' };
    case 'silently':
      return { tag: 'PaySilently' };
    case 'thrice':
      return { tag: 'NotifyThrice' };
    case 'forge':
      return { tag: 'Forge' };
    case 'amount':
      return { tag: 'PayAmount', amount: form.amount };
    case 'in':
      return { tag: 'PayIn', seconds: form.seconds };
    case 'late':
      return { tag: 'PayAfterClosing', seconds: form.seconds };
  }
};

/** The move that a form asks for, if it is one. */
export const decodeMove = (body: string): E.Either<unknown, Move> =>
  pipe(MoveForm.decode(Object.fromEntries(new URLSearchParams(body))), E.map(moveOf));
