import type { Language } from '../../domain/buyer.ts';
import type { ShopClock } from './shop-clock.ts';
import { english } from './wording/english.ts';
import { indonesian } from './wording/indonesian.ts';
import type { Wording } from './wording/wording.ts';

/** What the shop says of itself. */
export type Shopfront = {
  readonly name: string;
  /** Whom to ask for help, as a buyer may write to them; null when there is nobody. */
  readonly supportContact: string | null;
  readonly clock: ShopClock;
};

/** The shop, speaking to one person. */
export type Voice = { readonly shop: Shopfront; readonly says: Wording };

export const wordings: Readonly<Record<Language, Wording>> = { id: indonesian, en: english };

export const voiceOf = (shop: Shopfront, language: Language): Voice => ({ shop, says: wordings[language] });
