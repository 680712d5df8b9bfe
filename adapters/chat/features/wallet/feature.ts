import { feature } from '../../core/feature.ts';
import { walletMessages } from './messages.ts';
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
      description: (language) => walletMessages[language].commands.saldo,
      to: walletRoutes.wallet.to(),
    },
  ],
  keys: [{ label: (language) => walletMessages[language].keys.deposit, to: walletRoutes.wallet.to() }],
  forms: [depositForm],
});
