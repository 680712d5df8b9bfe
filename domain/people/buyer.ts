import type { Brand } from '../brand.ts';

/** The messenger's number for a person; for Telegram the user id. */
export type BuyerId = Brand<number, 'BuyerId'>;

export const buyerId = (id: number): BuyerId => id as BuyerId;

export type Language = 'id' | 'en';

/** A person as the messenger introduces them. */
export type Profile = {
  readonly id: BuyerId;
  readonly firstName: string;
  readonly username: string | null;
  /** As the messenger guesses it; the person's own choice goes before it. */
  readonly language: Language;
};

/** Somebody known to the shop; `language` is the one to speak. */
export type Buyer = Profile;

/** Indonesian, unless the messenger says that the person reads English. */
export const languageOf = (code: string | undefined): Language =>
  code?.toLowerCase().startsWith('en') === true ? 'en' : 'id';
