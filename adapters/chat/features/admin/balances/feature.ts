import { feature } from '../../../core/feature.ts';
import { adjustForm, askAdjustment, askPerson, findPersonForm } from './forms.ts';
import { showBalances, showStatement } from './handlers.ts';
import { balancesRoutes } from './routes.ts';

export const balances = feature({
  access: 'Staff',
  routes: balancesRoutes,
  opens: {
    balances: 'listBalances',
    findPerson: 'findPerson',
    statement: 'showStatement',
    adjust: 'adjustBalance',
  },
  handlers: {
    balances: showBalances,
    findPerson: askPerson,
    statement: showStatement,
    adjust: askAdjustment,
  },
  forms: [findPersonForm, adjustForm],
});
