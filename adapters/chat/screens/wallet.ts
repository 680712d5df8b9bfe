import { rupiah, type Rupiah } from '../../../domain/rupiah.ts';
import type { ShopPolicy } from '../../../domain/shop-policy.ts';
import { buttons, inRowsOf, message, tap } from '../make-screen.ts';
import { money } from '../money.ts';
import { lines } from '../rich-text.ts';
import type { Button, RichText, Screen } from '../screen.ts';
import type { Voice } from '../voice.ts';

type Limits = ShopPolicy['depositLimits'];

const offered: readonly Rupiah[] = [10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000].map(rupiah);
const mostPresets = 4;

/** Round amounts within the limits; the least one where there is none. */
export const presets = ({ min, max }: Limits): readonly Rupiah[] => {
  const fitting = offered.filter((amount) => amount >= min && amount <= max).slice(0, mostPresets);
  return fitting.length > 0 ? fitting : [min];
};

export const walletButton = ({ says }: Voice): Button => tap(says.buttons.balance, { tag: 'Wallet' });
const topUpButton = ({ says }: Voice): Button => tap(says.buttons.topUp, { tag: 'Deposit' }, 'primary');

/** The balance, and what can be done with it. */
export const walletScreen = (voice: Voice, balance: Rupiah): Screen => {
  const { says } = voice;
  return message(
    lines(says.wallet.title(balance), says.wallet.intro),
    buttons(
      [topUpButton(voice)],
      [
        tap(says.buttons.deposits, { tag: 'Deposits', page: 0 }),
        tap(says.buttons.ledger, { tag: 'Ledger', page: 0 }),
      ],
    ),
  );
};

/** Asks how much to fill the balance with: a button for the usual amounts, others are typed. */
export const depositChoice = (voice: Voice, limits: Limits, notice: RichText | null = null): Screen => {
  const { says } = voice;
  const amounts = presets(limits).map((amount) => tap(money(amount), { tag: 'DepositAmount', amount }));
  return message(
    notice ?? says.wallet.askAmount(limits.min, limits.max),
    buttons(...inRowsOf(2, amounts), [tap(says.buttons.cancel, { tag: 'Wallet' }, 'danger')]),
  );
};
