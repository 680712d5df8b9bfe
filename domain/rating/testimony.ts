import type { Brand } from '../brand.ts';
import { againAtMost, type Posted } from '../broadcast/posting.ts';
import type { VariantCode } from '../catalogue/product.ts';
import { after, hours, seconds, type Instant } from '../instant.ts';
import type { Stars } from './rating.ts';

export type TestimonyId = Brand<number, 'TestimonyId'>;

export const testimonyId = (id: number): TestimonyId => id as TestimonyId;

/** Where the shop shows what buyers say: a channel or group of its messenger. */
export type Channel = { readonly id: number; readonly title: string };

/** What is shown of a rating. */
export type Testimony = {
  readonly id: TestimonyId;
  readonly channel: number;
  readonly firstName: string;
  readonly product: string;
  /** The variant that was bought, for whoever wants it too. */
  readonly code: VariantCode;
  readonly stars: Stars;
  readonly words: string | null;
  /** How many sends came to nothing: without an answer, and certainly not made. */
  readonly lost: number;
  readonly putOff: number;
};

/** A post that is to be taken back. */
export type ShownTestimony = {
  readonly id: TestimonyId;
  readonly channel: number;
  readonly message: number;
  readonly postedAt: Instant;
};

/** Milliseconds from one post to the next at least. */
export const testimonyGap = seconds(30);

/** A message that is older cannot be taken out of a chat, only changed. */
const removable = hours(48);

export const isRemovable = ({ postedAt }: ShownTestimony, now: Instant): boolean =>
  now < after(postedAt, removable);

/** What is kept of a send: `Again` and `Lost` wait for another turn. */
export type TestimonyOutcome = 'Posted' | 'Again' | 'Lost' | 'Failed';

/** Nobody is answered for ever: after so many tries it is given up. */
export const outcomeOf = ({ lost, putOff }: Testimony, posted: Posted): TestimonyOutcome => {
  switch (posted.tag) {
    case 'Sent':
      return 'Posted';
    case 'NotSent':
      return putOff + 1 < againAtMost.putOff ? 'Again' : 'Failed';
    case 'Lost':
      return lost + 1 < againAtMost.lost ? 'Lost' : 'Failed';
    case 'Blocked':
    case 'Refused':
    case 'Withdrawn':
    case 'Stays':
      return 'Failed';
  }
};

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** A name of which its first and last letter are left: `B***i`. */
export const maskedName = (name: string): string => {
  const letters = [...graphemes.segment(name.trim())].map(({ segment }) => segment);
  return `${letters.slice(0, 1).join('')}***${letters.slice(2).slice(-1).join('')}`;
};
