import Router from '@koa/router';

export type Health = {
  /** Rejects or resolves to a reason when the shop cannot serve now. */
  readonly trouble: () => Promise<string | null>;
  /** The figures in Prometheus' text format. */
  readonly metrics: () => Promise<{ readonly contentType: string; readonly text: string }>;
};

/** `/healthz`: the process lives. `/readyz`: it can serve. `/metrics`: what it did. */
export const health = ({ trouble, metrics }: Health): Router => {
  const router = new Router();
  router.get('/healthz', (context) => {
    context.body = { status: 'ok' };
  });
  router.get('/readyz', async (context) => {
    const reason = await trouble().catch((cause: unknown) => {
      context.app.emit('error', cause, context);
      return 'it cannot be found out';
    });
    context.status = reason === null ? 200 : 503;
    context.body = reason === null ? { status: 'ready' } : { status: 'not ready', reason };
  });
  router.get('/metrics', async (context) => {
    const { contentType, text } = await metrics();
    context.type = contentType;
    context.body = text;
  });
  return router;
};
