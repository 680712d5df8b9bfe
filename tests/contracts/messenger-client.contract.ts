import { buyerMessages } from '../../adapters/chat/messages.ts';
import { expect } from 'chai';
import type { MessengerClient } from '../../adapters/chat/core/messenger-client.ts';
import type { Profile } from '../../domain/people/buyer.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { seconds } from '../../domain/instant.ts';
import { paymentReference } from '../../domain/payment/payment.ts';
import { orderId } from '../../domain/order/order.ts';
import { netflix, spotify, stockUp } from '../application/world.ts';
import { openShop } from '../adapters/chat/chat-world.ts';

/** A message as a person sees it, whatever the messenger. */
export type SeenScreen = {
  readonly message: number;
  readonly text: string;
  /** What one tap copies. */
  readonly codes: readonly string[];
  readonly picture: string | null;
  readonly file: { readonly name: string; readonly text: string } | null;
  readonly buttons: readonly (readonly { readonly label: string; readonly look: string }[])[];
};

export type Seen = {
  readonly screens: readonly SeenScreen[];
  readonly keys: readonly (readonly string[])[];
  /** The last answer to a tap. */
  readonly note: { readonly text: string; readonly alert: boolean } | null;
};

export type ShopBehindClient = ReturnType<typeof openShop>;

/** A person in front of a messenger, and the client that the shop wears in it. */
export type ClientUnderTest = {
  readonly client: MessengerClient;
  /** Hands what the person does to the conversation from now on. */
  readonly connect: (shop: ShopBehindClient) => void;
  readonly says: (text: string) => Promise<void>;
  /** Presses the newest button of this label. */
  readonly taps: (label: string) => Promise<void>;
  /** Presses a button that the newest message with buttons no longer has. */
  readonly tapsData: (data: string) => Promise<void>;
  /** All that the shop shows now. */
  readonly sees: () => Promise<Seen>;
  readonly close: () => Promise<void>;
};

export const visitor: Profile = { id: buyerId(1_001), firstName: 'Budi', username: 'budi', language: 'id' };

const order = orderId(`tg${String(visitor.id)}-00000001`);
const { keys, buttons } = buyerMessages.id;

type Step = readonly [what: string, act: (at: ClientUnderTest, shop: ShopBehindClient) => Promise<void>];

const says = (text: string): Step => [`says ${text}`, (at) => at.says(text)];
const taps = (label: string): Step => [`taps ${label}`, (at) => at.taps(label)];

const journey: readonly Step[] = [
  says('/start'),
  says(keys.everything),
  says('1️⃣'),
  taps('➕'),
  taps('➕'),
  taps(buttons.goToCart),
  taps(buttons.pay),
  taps(buttons.qris),
  ['presses a button that nobody wrote', (at) => at.tapsData('zz:1')],
  taps(buttons.checkStatus),
  [
    'pays',
    async (_, { world }) => {
      world.gateway.pay(paymentReference(order), world.clock.now());
    },
  ],
  taps(buttons.checkStatus),
  ['waits', (_, { works }) => works()],
  says('/orders'),
  taps('🎁 1'),
];

/** Walks the journey; what the person sees after each step. */
export const walk = async (at: ClientUnderTest): Promise<readonly (readonly [string, Seen])[]> => {
  const shop = openShop(at.client);
  at.connect(shop);
  await stockUp(shop.world, netflix, 12, 35_000);
  await stockUp(shop.world, spotify, 3);
  const seen: [string, Seen][] = [];
  for (const [what, act] of journey) {
    shop.world.clock.advance(seconds(6));
    await act(at, shop);
    seen.push([what, await at.sees()]);
  }
  expect(shop.log.logged()).to.deep.equal([]);
  return seen;
};

/** Numbers of messages in the order in which they came, since messengers count differently. */
const renumbered = (seen: readonly (readonly [string, Seen])[]): readonly (readonly [string, Seen])[] => {
  const known = [...new Set(seen.flatMap(([, { screens }]) => screens.map(({ message }) => message)))].sort(
    (one, other) => one - other,
  );
  return seen.map(([what, { screens, ...rest }]) => [
    what,
    { ...rest, screens: screens.map((screen) => ({ ...screen, message: known.indexOf(screen.message) })) },
  ]);
};

/** What every client promises: the same journey shows the same screens as in the plain messenger that only remembers. */
export const messengerClientContract = (
  name: string,
  open: () => Promise<ClientUnderTest>,
  openPlain: () => Promise<ClientUnderTest>,
): void => {
  describe(`The shop in ${name}`, () => {
    it('shows from the start to the goods what it shows everywhere', async () => {
      const [at, plainly] = [await open(), await openPlain()];
      try {
        const [seen, expected] = [renumbered(await walk(at)), renumbered(await walk(plainly))];
        for (const [step, [what, screen]] of expected.entries())
          expect(seen[step], `after it ${what}`).to.deep.equal([what, screen]);
        const pictures = expected.map(([, { screens }]) => screens.filter(({ picture }) => picture !== null));
        expect(pictures.at(-1)).to.have.lengthOf(1);
        expect(expected.at(-1)?.[1].screens.flatMap(({ codes }) => codes)).to.include('NETFLIX-1M 2');
      } finally {
        await at.close();
        await plainly.close();
      }
    });
  });
};
