import { startHttpServer, type HttpServer } from '../../../adapters/http/server.ts';
import { paymentWebhook } from '../../../adapters/http/payment-webhook.ts';
import { verifyNotice } from '../../../adapters/pakasir/notice.ts';
import { receiveNotice } from '../../../application/payment/receive-notice.ts';
import type { Orders } from '../../../application/ports/orders.ts';
import type { FollowUp } from '../../../domain/follow-ups/follow-up.ts';
import { instant } from '../../../domain/instant.ts';
import type { Order, OrderId } from '../../../domain/order/order.ts';
import { greeted, stockUp, storedOrder } from '../../support/fixture/shop.ts';
import { invoiced, openWorld, type World } from '../../support/fixture/world.ts';
import { netflix } from '../../support/builders/products.ts';
import type { PakasirStandIn } from '../../stand-ins/pakasir/control.ts';
import { recordingTelemetry, type RecordingTelemetry } from '../jobs/recording-telemetry.ts';
import { aPakasirSuite } from '../pakasir/a-pakasir.ts';
import { gatewaysOf } from '../../../application/gateways.ts';

/** Real use cases over a shop in memory, the real Pakasir adapter and a real server in between. */
export type WebhookSuite = {
  readonly world: Omit<World, 'gateway'> & Parameters<typeof receiveNotice>[0];
  readonly pakasir: PakasirStandIn;
  readonly seen: RecordingTelemetry;
  /** `http://127.0.0.1:<port>/webhooks/pakasir` */
  readonly url: string;
  /** An order of one buyer with its invoice of 99000. */
  readonly order: () => Promise<Order>;
  readonly look: (id: OrderId) => Promise<Order>;
  /** How often an order was changed. */
  readonly commits: () => number;
  readonly pending: (tag: FollowUp['tag']) => readonly FollowUp[];
  readonly close: () => Promise<void>;
};

const counting = (orders: Orders): { readonly orders: Orders; readonly commits: () => number } => {
  let commits = 0;
  return {
    commits: () => commits,
    orders: {
      ...orders,
      commit: (decision, version) => async () => {
        const done = await orders.commit(decision, version)();
        if (done._tag === 'Right') commits += 1;
        return done;
      },
    },
  };
};

export const openWebhookSuite = async (secret: string | null = 'SEC'): Promise<WebhookSuite> => {
  const { pakasir, gateway } = await aPakasirSuite();
  const opened = openWorld();
  opened.clock.set(instant(Date.now()));
  const { orders, commits } = counting(opened.orders);
  const world = { ...opened, gateway, gateways: gatewaysOf({ offered: [gateway] }), orders };
  const seen = recordingTelemetry();
  const { log, meter } = seen;
  const receive = receiveNotice(world);
  const hook = paymentWebhook({ gateway: gateway.id, verify: verifyNotice(secret), receive, log, meter });
  const server: HttpServer = await startHttpServer({ host: '127.0.0.1', port: 0, routers: [hook], log });
  const url = `http://127.0.0.1:${String(server.port)}/webhooks/pakasir`;
  pakasir.setWebhookUrl(url);
  await stockUp(opened, netflix, 5, { price: 99_000 });
  const buyer = await greeted(opened);
  return {
    world,
    pakasir,
    seen,
    url,
    commits,
    order: () => invoiced({ ...opened, ...world, gateway: { ...opened.gateway, ...gateway } }, buyer),
    look: (id) => storedOrder(opened, id),
    pending: (tag) => opened.queue.pending().filter((followUp) => followUp.tag === tag),
    close: async () => {
      await server.stop();
      await pakasir.stop();
    },
  };
};
