import { tap } from '../../core/make-screen.ts';
import type { OwnerWish } from '../../owner-wish.ts';
import type { Button } from '../../core/screen.ts';
import { forOwners } from '../../wording/for-owners.ts';

type Tone = Parameters<typeof tap>[2];

/** A button for owners. */
export const ownersTap = (label: string, wish: OwnerWish, tone?: Tone): Button =>
  tap(label, { tag: 'Owner', wish }, tone);

export const toMenu: Button = ownersTap(forOwners.buttons.menu, { tag: 'Menu' });
/** Leaves what is being asked for. */
export const giveUp: Button = ownersTap(forOwners.buttons.cancel, { tag: 'Menu' }, 'danger');
