import * as E from 'fp-ts/lib/Either.js';
import type { Container } from 'inversify';
import { health, type Health } from '../../adapters/http/health.ts';
import { tokens } from '../container/tokens.ts';

/** `/readyz` asks the store one cheap question; what it says of a failure stays in the log. */
export const healthOf = (container: Container, metrics: Health['metrics']): ReturnType<typeof health> =>
  health({
    metrics,
    trouble: async () => {
      const asked = await container.get(tokens.products).categories()();
      return E.isRight(asked) ? null : 'the database does not answer';
    },
  });
