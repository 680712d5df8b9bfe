import { expect } from 'chai';
import { casesRoutes } from '../../../../../adapters/chat/features/admin/cases/routes.ts';
import { buyerMessages } from '../../../../../adapters/chat/messages.ts';
import { pollPayment } from '../../../../../application/payment/poll-payment.ts';
import { receiveNotice } from '../../../../../application/payment/receive-notice.ts';
import { orderId } from '../../../../../domain/order/order.ts';
import { paymentReference } from '../../../../../domain/payment/payment.ts';
import { rupiah } from '../../../../../domain/rupiah.ts';
import { referenceOf } from '../../../../support/builders/payments.ts';
import { netflix, spotify } from '../../../../support/builders/products.ts';
import { greeted, stockUp } from '../../../../support/fixture/shop.ts';
import { invoiced, type World } from '../../../../support/fixture/world.ts';
import { answerOf } from '../../../../support/either.ts';
import { openChat, owner } from '../../chat-world.ts';

const { buttons } = buyerMessages.id;
const first = orderId('tg7001-00000001');

type Task = () => Promise<unknown>;
type Port = Record<string, (...given: readonly unknown[]) => unknown>;

/** Notes each call of the store by `port.method`, when it is made: one statement each, where nobody else asks the same. */
const noting = (calls: string[]) => (world: World) => {
  for (const [name, kept] of Object.entries(world)) {
    if (
      typeof kept !== 'object' ||
      ['clock', 'ids', 'gateway', 'gateways', 'queue', 'calendar', 'spamStates'].includes(name)
    )
      continue;
    const port = kept as Port;
    for (const [method, call] of Object.entries(port)) {
      if (typeof call !== 'function') continue;
      port[method] = (...given) => {
        const answer = call(...given);
        if (typeof answer !== 'function') return answer;
        return () => {
          calls.push(`${name}.${method}`);
          return (answer as Task)();
        };
      };
    }
  }
};

describe('What a tap asks of the store, from the update to the screen', () => {
  it('is 4 calls for ➕, 6 for 💳, 5 for 💠, 2 for /admin and 7 for a case answered', async () => {
    const calls: string[] = [];
    const counts: Record<string, number> = {};
    const chat = openChat({ id: owner }, undefined, undefined, noting(calls));
    const { world } = chat;
    await stockUp(world, netflix, 5, { price: 35_000 });
    const counted = async (action: string, does: () => Promise<void>): Promise<void> => {
      calls.length = 0;
      await does();
      counts[action] = calls.length;
    };
    await chat.says(`/start p_${netflix}`);
    await counted('➕', () => chat.taps('➕'));
    await chat.taps(buttons.goToCart);
    await counted('💳', () => chat.taps(buttons.pay));
    await counted('💠', () => chat.taps(buttons.qris));
    await counted('/admin', () => chat.says('/admin'));
    const buyer = await greeted(world);
    const order = await invoiced(world, buyer);
    const reference = referenceOf(order);
    world.gateway.pay(reference, world.clock.now(), { amount: rupiah(4_000) });
    await answerOf(pollPayment(world)({ order: order.id, reference }));
    const credit = casesRoutes.answerCase.to({ reference, answer: 'Credit' });
    await counted('case answered', () => chat.tapsData(credit));
    expect(counts).to.deep.equal({ '➕': 4, '💳': 6, '💠': 5, '/admin': 2, 'case answered': 7 });
  });
});

describe('What the list of products asks of the store', () => {
  it('is three looks where it is the one shown last, and a fourth call where its numbers open something else', async () => {
    const calls: string[] = [];
    const chat = openChat({}, undefined, undefined, noting(calls));
    const { world } = chat;
    await stockUp(world, netflix, 1);
    const asked = async (): Promise<readonly string[]> => {
      calls.length = 0;
      await chat.says(buyerMessages.id.keys.products);
      return [...calls];
    };
    const looks = ['conversations.session', 'products.categories', 'products.page'];
    expect(await asked()).to.deep.equal([...looks, 'conversations.showList']);
    expect(await asked()).to.deep.equal(looks);
    await stockUp(world, spotify, 1);
    expect(await asked()).to.deep.equal([...looks, 'conversations.showList']);
    expect(await asked()).to.deep.equal(looks);
  });
});

describe('The list of a shop with one category', () => {
  it('is asked for together with the categories, once it is known that there is one, and never where there are two', async () => {
    const events: string[] = [];
    const chat = openChat({}, undefined, undefined, ({ products }) => {
      for (const name of ['categories', 'page'] as const) {
        const port = products as unknown as Port;
        const call = port[name];
        port[name] = (...given) => {
          const task = call?.(...given) as Task;
          return async () => {
            events.push(`${name} asked`);
            await new Promise(setImmediate);
            const answer = await task();
            events.push(`${name} answered`);
            return answer;
          };
        };
      }
    });
    const asked = async (): Promise<readonly string[]> => {
      events.length = 0;
      await chat.says(buyerMessages.id.keys.products);
      return [...events];
    };
    const inTurn = ['categories asked', 'categories answered', 'page asked', 'page answered'];
    const together = ['categories asked', 'page asked', 'categories answered', 'page answered'];
    await stockUp(chat.world, netflix, 1);
    expect(await asked()).to.deep.equal(inTurn);
    expect(await asked()).to.deep.equal(together);
    await stockUp(chat.world, spotify, 1, { category: 'Musik' });
    expect(await asked()).to.deep.equal(together);
    expect(await asked()).to.deep.equal(['categories asked', 'categories answered']);
  });
});

describe('What an order asks of the store', () => {
  it('is at most thirty-two calls, from the link to the goods and the word to an owner', async () => {
    const calls: string[] = [];
    const chat = openChat({}, undefined, undefined, noting(calls));
    const { world } = chat;
    await stockUp(world, netflix, 3, { price: 35_000 });
    calls.length = 0;
    await chat.says(`/start p_${netflix}`);
    await chat.taps('➕');
    await chat.taps(buttons.goToCart);
    await chat.taps(buttons.pay);
    await chat.taps(buttons.qris);
    const reference = paymentReference(first);
    world.gateway.pay(reference, world.clock.now());
    const notice = { gateway: world.gateway.id, reference, transaction: null, amount: 35_000 } as const;
    await answerOf(receiveNotice(world)(notice as Parameters<ReturnType<typeof receiveNotice>>[0]));
    await chat.works();
    expect(calls.length).to.be.at.most(32);
  });
});
