import type { Instant } from '../../../domain/instant.ts';
import type { Language } from '../../../domain/people/buyer.ts';
import type { KeyboardKey } from '../../../domain/settings/keyboard.ts';
import type { TextName } from '../../../domain/settings/shop-texts.ts';
import type { StoreClock } from './store-clock.ts';
import { buyerMessages, type BuyerMessages } from '../messages.ts';

/** What the shop says of itself. */
export type StoreInfo = {
  readonly name: string;
  /** Whom to ask for help, as a buyer may write to them; null when there is nobody. */
  readonly supportContact: string | null;
  readonly clock: StoreClock;
  /** While it is being looked after, until when nothing can be ordered. */
  readonly closedUntil: Instant | null;
  /** The keys in the owner's order, with the extra ones; null is the shop's own order. */
  readonly keyboard: readonly KeyboardKey[] | null;
  /** Whether ratings are shown in a channel. */
  readonly showsTestimonies: boolean;
  /** What its owner wrote, as a template; null where the shop speaks for itself. */
  readonly written: (text: TextName, language: Language) => string | null;
};

/** The shop, speaking to one person. */
export type Locale = {
  readonly store: StoreInfo;
  readonly language: Language;
  readonly messages: BuyerMessages;
};

export const localeOf = (store: StoreInfo, language: Language): Locale => ({
  store,
  language,
  messages: buyerMessages[language],
});
