import type { Overviews } from '../../application/ports/overviews.ts';
import { openTasks } from './manual-work.ts';
import type { Memory } from './memory.ts';
import { openCasesIn } from './open-cases.ts';
import { revenueOf, salesIn, soldOutIn } from './reports.ts';
import { openClaims } from './warranties.ts';

export const memoryOverviews = ({ ask }: Memory): Overviews => ({
  count: (today) =>
    ask((state) => {
      const sales = salesIn(state, today);
      return {
        cases: openCasesIn(state).length,
        claims: openClaims(state).length,
        manual: openTasks(state).length,
        parked: state.parked.size,
        soldOut: soldOutIn(state),
        today: { orders: sales.length, revenue: revenueOf(sales) },
      };
    }),
});
