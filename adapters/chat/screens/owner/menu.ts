import type { Overview } from '../../../../application/owner/look-after-shop.ts';
import { buttons, message } from '../../core/make-screen.ts';
import type { RichText, Screen } from '../../core/screen.ts';
import { forOwners } from '../../wording/for-owners.ts';
import { giveUp, ownersTap, toMenu } from './owners-tap.ts';

/** What there is to look after, with how much of it waits. */
export const ownersMenu = ({ cases, parked }: Overview): Screen => {
  const { buttons: labels } = forOwners;
  return message(
    forOwners.menu,
    buttons(
      [
        ownersTap(
          labels.cases(cases.length),
          { tag: 'Cases', page: 0 },
          cases.length > 0 ? 'primary' : 'neutral',
        ),
      ],
      [ownersTap(labels.balances, { tag: 'Balances', page: 0 })],
      [
        ownersTap(labels.refund, { tag: 'AskOrder', purpose: 'Refund' }),
        ownersTap(labels.confirm, { tag: 'AskOrder', purpose: 'Confirm' }),
      ],
      [ownersTap(labels.parked(parked.length), { tag: 'Parked' })],
    ),
  );
};

/** A question whose answer is typed. */
export const question = (text: RichText): Screen => message(text, buttons([giveUp]));

/** What came of it, with the way back. */
export const outcome = (text: RichText): Screen => message(text, buttons([toMenu]));
