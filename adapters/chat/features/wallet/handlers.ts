import * as E from 'fp-ts/lib/Either.js';
import { depositsPerPage, entriesPerPage } from '../../../../application/wallet/show-wallet.ts';
import { depositsScreen, ledgerScreen } from './statements.ts';
import { walletScreen } from './screens.ts';
import { apologise } from '../../core/errors.ts';
import type { Context } from '../../core/context.ts';

type PageGiven = { readonly page: number };

export const showWallet = async (context: Context): Promise<void> => {
  const balance = await context.shop.balanceOf(context.buyer.id)();
  if (E.isLeft(balance)) return apologise(context, balance.left);
  await context.show(walletScreen(context.locale, balance.right));
};

export const showDeposits = async (context: Context, { page }: PageGiven): Promise<void> => {
  const listed = await context.shop.listDeposits(context.buyer.id, page)();
  if (E.isLeft(listed)) return apologise(context, listed.left);
  if (listed.right.items.length === 0 && page > 0) return showDeposits(context, { page: 0 });
  const list = { ...listed.right, page, perPage: depositsPerPage };
  await context.show(depositsScreen(context.locale, list, context.clock.now()));
};

export const showLedger = async (context: Context, { page }: PageGiven): Promise<void> => {
  const found = await context.shop.showWallet(context.buyer.id, page)();
  if (E.isLeft(found)) return apologise(context, found.left);
  const { balance, entries } = found.right;
  if (entries.items.length === 0 && page > 0) return showLedger(context, { page: 0 });
  await context.show(ledgerScreen(context.locale, balance, { ...entries, page, perPage: entriesPerPage }));
};
