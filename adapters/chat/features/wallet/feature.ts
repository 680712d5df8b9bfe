import { feature } from '../../core/feature.ts';
import { wordings } from '../../core/locale.ts';
import { askDeposit, deposit, depositForm } from './forms.ts';
import { showDeposits, showLedger, showWallet } from './handlers.ts';
import { walletRoutes } from './routes.ts';

export const wallet = feature({
  routes: walletRoutes,
  handlers: {
    wallet: showWallet,
    deposit: askDeposit,
    depositAmount: deposit,
    deposits: showDeposits,
    ledger: showLedger,
  },
  commands: [
    {
      name: 'saldo',
      description: (language) => wordings[language].commands.saldo,
      to: walletRoutes.wallet.to(),
    },
  ],
  keys: [{ label: (language) => wordings[language].keys.deposit, to: walletRoutes.wallet.to() }],
  forms: [depositForm],
});
