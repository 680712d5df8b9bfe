import { createServer } from 'node:http';
import Koa from 'koa';
import Router from '@koa/router';
import pg from 'pg';

/** What a notice that changes nothing could cost at least: Koa, a body, one read by a primary key. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'] ?? '', max: 20 });
const router = new Router();
router.post('/bare', async (context) => {
  const chunks: Buffer[] = [];
  for await (const chunk of context.req) chunks.push(chunk as Buffer);
  const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { readonly order_id?: string };
  const { rows } = await pool.query({
    name: 'bare',
    text: 'select state from orders where id = $1',
    values: [body.order_id ?? ''],
  });
  context.status = rows.length === 1 ? 200 : 404;
  context.body = { message: 'ok' };
});
const app = new Koa();
app.use(router.routes());
const server = createServer((request, response) => void app.callback()(request, response));
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address !== 'string') console.log(`port ${String(address.port)}`);
});
