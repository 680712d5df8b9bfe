import Router from '@koa/router';

export type Readiness = {
  /** Why the shop cannot serve now, without secrets; empty when it can. */
  readonly reasons: readonly string[];
  /** What is wrong and keeps it from a part of its work only. */
  readonly warnings: readonly string[];
};

export type Health = {
  /** Rejects where it cannot be found out. */
  readonly readiness: () => Promise<Readiness>;
  /** The figures in Prometheus' text format. */
  readonly metrics: () => Promise<{ readonly contentType: string; readonly text: string }>;
};

/**
 * `/healthz`: the process lives. `/readyz`: the shop can hear buyers and take money; for people and alarms, never for a
 * balancer, since the webhooks must be served all the same. `/metrics`: what it did.
 */
export const health = ({ readiness, metrics }: Health): Router => {
  const router = new Router();
  router.get('/healthz', (context) => {
    context.body = { status: 'ok' };
  });
  router.get('/readyz', async (context) => {
    const { reasons, warnings } = await readiness().catch((cause: unknown) => {
      context.app.emit('error', cause, context);
      return { reasons: ['it cannot be found out'], warnings: [] };
    });
    const warned = warnings.length === 0 ? {} : { warnings };
    context.status = reasons.length === 0 ? 200 : 503;
    context.body =
      reasons.length === 0 ? { status: 'ready', ...warned } : { status: 'not ready', reasons, ...warned };
  });
  router.get('/metrics', async (context) => {
    const { contentType, text } = await metrics();
    context.type = contentType;
    context.body = text;
  });
  return router;
};
