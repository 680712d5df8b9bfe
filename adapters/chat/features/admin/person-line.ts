import type { Buyer, BuyerId } from '../../../../domain/people/buyer.ts';
import { code, rich } from '../../core/rich-text.ts';
import type { RichText } from '../../core/screen.ts';
import { truncate } from '../../core/truncate.ts';

/** Somebody, as an owner finds them again. */
type Person = { readonly firstName: string; readonly username: string | null; readonly id: BuyerId };

export const personLine = ({ firstName, username, id }: Person): RichText =>
  rich`${truncate(firstName, 64)}${username === null ? '' : ` (@${username})`} · ID ${code(String(id))}`;

/** Whose number it is, as far as it is known. */
export const nameOf = (id: BuyerId, person: Buyer | null): RichText =>
  person === null ? rich`ID ${code(String(id))}` : personLine(person);

export const buyerLine = (buyer: Buyer | null): RichText | null =>
  buyer === null ? null : rich`👤 ${personLine(buyer)}`;
