import * as E from 'fp-ts/lib/Either.js';
import { rupiah, type Rupiah } from '../../../domain/rupiah.ts';
import type { Context } from './context.ts';
import { coreMessages } from './messages.ts';
import type { Answer } from './messenger-client.ts';
import { readAmount } from './read-amount.ts';
import type { RichText } from './screen.ts';

/** What an answer means, or why it means nothing, with what is expected. */
export type Parsed<A> = E.Either<RichText, A>;

const messagesOf = ({ locale }: Context) => coreMessages[locale.language].answers;

/** For fields whose answer is typed. */
export const typed =
  <A>(parse: (text: string, context: Context) => Parsed<A>) =>
  (answer: Answer, context: Context): Parsed<A> =>
    answer.tag === 'Text' ? parse(answer.text, context) : E.left(messagesOf(context).wordsOnly);

/**
 * The dearest cart that there can be costs as much; more is a slip of the finger. Balances of any size that people
 * have must stay a number that is exact, for each of them and in all, or nobody could read or mend them.
 */
const largestSum = rupiah(100_000_000_000);

/** An amount above zero. */
export const parseSum = typed<Rupiah>((text, context) => {
  const amount = readAmount(text);
  if (amount !== null && amount > largestSum) return E.left(messagesOf(context).tooMuch(largestSum));
  return amount !== null && amount > 0 ? E.right(amount) : E.left(messagesOf(context).notAnAmount);
});

const oneLine = (most: number) =>
  typed<string>((text, context) => {
    const words = text.trim().replace(/\s+/gu, ' ');
    return words !== '' && words.length <= most ? E.right(words) : E.left(messagesOf(context).tooLong(most));
  });

/** At most so long, in UTF-16 units. */
export const reasonLimit = 200;
export const transferLimit = 64;

/** The reason of something, in one line. */
export const parseReason = oneLine(reasonLimit);
/** The reference of a transfer. */
export const parseTransfer = oneLine(transferLimit);
