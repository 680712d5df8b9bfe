import { walletRoutes } from './routes.ts';
import { rupiah, type Rupiah } from '../../../../domain/rupiah.ts';
import type { ShopPolicy } from '../../../../domain/shop-policy.ts';
import { buttons, inRowsOf, message, tap } from '../../core/make-screen.ts';
import { money } from '../../core/money.ts';
import { lines } from '../../core/rich-text.ts';
import type { Button, Screen } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';

type Limits = ShopPolicy['depositLimits'];

const offered: readonly Rupiah[] = [10_000, 25_000, 50_000, 100_000, 250_000, 500_000, 1_000_000].map(rupiah);
const mostPresets = 4;

/** Round amounts within the limits; the least one where there is none. */
const presets = ({ min, max }: Limits): readonly Rupiah[] => {
  const fitting = offered.filter((amount) => amount >= min && amount <= max).slice(0, mostPresets);
  return fitting.length > 0 ? fitting : [min];
};

export const walletButton = ({ messages }: Locale): Button =>
  tap(messages.buttons.balance, walletRoutes.wallet.to());
const topUpButton = ({ messages }: Locale): Button =>
  tap(messages.buttons.topUp, walletRoutes.deposit.to(), 'primary');

/** The balance, and what can be done with it. */
export const walletScreen = (locale: Locale, balance: Rupiah): Screen => {
  const { messages } = locale;
  return message(
    lines(messages.wallet.title(balance), messages.wallet.intro),
    buttons(
      [topUpButton(locale)],
      [
        tap(messages.buttons.deposits, walletRoutes.deposits.to({ page: 0 })),
        tap(messages.buttons.ledger, walletRoutes.ledger.to({ page: 0 })),
      ],
    ),
  );
};

/** A button for the usual amounts, two a row. */
export const presetRows = (limits: Limits): readonly (readonly Button[])[] =>
  inRowsOf(
    2,
    presets(limits).map((amount) => tap(money(amount), walletRoutes.depositAmount.to({ amount }))),
  );
