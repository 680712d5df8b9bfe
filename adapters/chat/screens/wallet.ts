import { rupiah, type Rupiah } from '../../../domain/rupiah.ts';
import type { ShopPolicy } from '../../../domain/shop-policy.ts';
import { buttons, inRowsOf, message, tap } from '../core/make-screen.ts';
import { money } from '../core/money.ts';
import { lines } from '../core/rich-text.ts';
import type { Button, RichText, Screen } from '../core/screen.ts';
import type { Locale } from '../core/locale.ts';

type Limits = ShopPolicy['depositLimits'];

const offered: readonly Rupiah[] = [10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000].map(rupiah);
const mostPresets = 4;

/** Round amounts within the limits; the least one where there is none. */
export const presets = ({ min, max }: Limits): readonly Rupiah[] => {
  const fitting = offered.filter((amount) => amount >= min && amount <= max).slice(0, mostPresets);
  return fitting.length > 0 ? fitting : [min];
};

export const walletButton = ({ says }: Locale): Button => tap(says.buttons.balance, { tag: 'Wallet' });
const topUpButton = ({ says }: Locale): Button => tap(says.buttons.topUp, { tag: 'Deposit' }, 'primary');

/** The balance, and what can be done with it. */
export const walletScreen = (locale: Locale, balance: Rupiah): Screen => {
  const { says } = locale;
  return message(
    lines(says.wallet.title(balance), says.wallet.intro),
    buttons(
      [topUpButton(locale)],
      [
        tap(says.buttons.deposits, { tag: 'Deposits', page: 0 }),
        tap(says.buttons.ledger, { tag: 'Ledger', page: 0 }),
      ],
    ),
  );
};

/** Asks how much to fill the balance with: a button for the usual amounts, others are typed. */
export const depositChoice = (locale: Locale, limits: Limits, notice: RichText | null = null): Screen => {
  const { says } = locale;
  const amounts = presets(limits).map((amount) => tap(money(amount), { tag: 'DepositAmount', amount }));
  return message(
    notice ?? says.wallet.askAmount(limits.min, limits.max),
    buttons(...inRowsOf(2, amounts), [tap(says.buttons.cancel, { tag: 'Wallet' }, 'danger')]),
  );
};
