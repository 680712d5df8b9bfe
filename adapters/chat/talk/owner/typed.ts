import { rupiah, type Rupiah } from '../../../../domain/rupiah.ts';
import { question } from '../../screens/owner/menu.ts';
import { readAmount } from '../../core/read-amount.ts';
import { forOwners, reasonLimit, transferLimit } from '../../wording/for-owners.ts';
import type { Context } from '../../core/context.ts';

type Go<A> = (value: A) => Promise<void>;

/**
 * The dearest cart that there can be costs as much; more is a slip of the finger. Balances of any size that people
 * have must stay a number that is exact, for each of them and in all, or nobody could read or mend them.
 */
const largestSum = rupiah(100_000_000_000);

/** Goes on with the amount that was typed; what is none is asked for again, and still waited for. */
export const readSum = async (context: Context, typed: string, go: Go<Rupiah>): Promise<void> => {
  const amount = readAmount(typed);
  if (amount !== null && amount > largestSum) {
    await context.send(question(forOwners.asking.tooMuch(largestSum)));
    return;
  }
  if (amount !== null && amount > 0) return go(amount);
  await context.send(question(forOwners.asking.notAnAmount));
};

const readWords = async (context: Context, typed: string, most: number, go: Go<string>): Promise<void> => {
  const words = typed.trim().replace(/\s+/gu, ' ');
  if (words !== '' && words.length <= most) return go(words);
  await context.send(question(forOwners.asking.tooLong(most)));
};

/** The same for the reason of something, in one line. */
export const readReason = (context: Context, typed: string, go: Go<string>): Promise<void> =>
  readWords(context, typed, reasonLimit, go);

/** The same for the reference of a transfer. */
export const readTransfer = (context: Context, typed: string, go: Go<string>): Promise<void> =>
  readWords(context, typed, transferLimit, go);
