import { amount, page } from '../../core/fields.ts';
import { route } from '../../core/routes.ts';

export const walletRoutes = {
  /** The balance, and what can be done with it. */
  wallet: route('w'),
  /** How much to fill the balance with is asked for. */
  deposit: route('d'),
  depositAmount: route('da', { amount }),
  deposits: route('dl', { page }),
  /** How the balance came about. */
  ledger: route('e', { page }),
};
