import * as E from 'fp-ts/lib/Either.js';
import type { Container } from 'inversify';
import { health } from '../../adapters/http/health.ts';
import { tokens } from '../container/tokens.ts';
import type { Metrics } from '../metrics/metrics.ts';

/** `/readyz` asks the store one cheap question; what it says of a failure stays in the log. `/metrics` shows today's figures as last kept, whichever process kept them. */
export const healthOf = (container: Container, metrics: Metrics): ReturnType<typeof health> =>
  health({
    trouble: async () => {
      const asked = await container.get(tokens.products).categories()();
      return E.isRight(asked) ? null : 'the database does not answer';
    },
    metrics: async () => {
      const { date } = container.get(tokens.calendar).dayOf(container.get(tokens.clock).now());
      const kept = await container.get(tokens.figures).kept(date)();
      if (E.isRight(kept) && kept.right !== null) metrics.showFigures(kept.right);
      return metrics.scrape();
    },
  });
