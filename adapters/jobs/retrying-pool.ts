import type { RunnerOptions } from 'graphile-worker';

export type Pool = NonNullable<RunnerOptions['pgPool']>;

/** The engine asks again, within seconds and for minutes, after an error with this code; it gives up at once after a broken connection, and the end of a job that it could not keep would then end the process. */
const askAgain = { code: '40001' };

const severityOf = (cause: object): unknown => ('severity' in cause ? cause.severity : undefined);

/** The server said no words of its own, or that it ends the connection. */
export const isLost = (cause: unknown): cause is Error =>
  cause instanceof Error && [undefined, 'FATAL', 'PANIC'].some((severity) => severityOf(cause) === severity);

const relabelled = (cause: unknown): unknown => (isLost(cause) ? Object.assign(cause, askAgain) : cause);

const relabelling = async (answer: unknown): Promise<unknown> => {
  try {
    return await answer;
  } catch (cause) {
    throw relabelled(cause);
  }
};

const retryingClient = <Client extends object>(client: Client): Client =>
  new Proxy(client, {
    get: (target, name): unknown => {
      const found: unknown = Reflect.get(target, name);
      if (name !== 'query' || typeof found !== 'function') return found;
      return (...question: readonly unknown[]) => relabelling(Reflect.apply(found, target, question));
    },
  });

/** The same pool for the job engine: what fails because the connection broke is asked again. The engine's statements may all be repeated. */
export const retryingPool = (pool: Pool): Pool =>
  new Proxy(pool, {
    get: (target, name): unknown => {
      const found: unknown = Reflect.get(target, name);
      if (typeof found !== 'function') return found;
      // With a callback it asks for the connection it listens on, which it looks after itself.
      return (...given: readonly unknown[]): unknown =>
        name === 'connect' && given.length === 0
          ? relabelling(target.connect().then(retryingClient))
          : Reflect.apply(found, target, given);
    },
  });
