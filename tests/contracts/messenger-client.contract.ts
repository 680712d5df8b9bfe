import { coreMessages } from '../../adapters/chat/core/messages.ts';
import { claimsRoutes } from '../../adapters/chat/features/admin/claims/routes.ts';
import { adminMessages } from '../../adapters/chat/features/admin/messages.ts';
import { ordersRoutes } from '../../adapters/chat/features/orders/routes.ts';
import { warrantyMessages } from '../../adapters/chat/features/warranty/messages.ts';
import { buyerMessages } from '../../adapters/chat/messages.ts';
import { variantCode } from '../../domain/catalogue/product.ts';
import { broadcastMessages } from '../../adapters/chat/features/admin/broadcast/messages.ts';
import { expect } from 'chai';
import type { PostClient } from '../../adapters/chat/core/post-client.ts';
import type { MessengerClient } from '../../adapters/chat/core/messenger-client.ts';
import type { Profile } from '../../domain/people/buyer.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { hours, seconds } from '../../domain/instant.ts';
import { paymentReference } from '../../domain/payment/payment.ts';
import { orderId } from '../../domain/order/order.ts';
import { netflix, spotify } from '../support/builders/products.ts';
import { stockUp } from '../support/fixture/shop.ts';
import { openShop, owner } from '../adapters/chat/chat-world.ts';

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

/** What a person does in a messenger, and what they have before their eyes. */
export type Hands = {
  readonly says: (text: string) => Promise<void>;
  /** Presses the newest button of this label. */
  readonly taps: (label: string) => Promise<void>;
  /** Presses a button that the newest message with buttons no longer has. */
  readonly tapsData: (data: string) => Promise<void>;
  /** All that the shop shows now. */
  readonly sees: () => Promise<Seen>;
};

/** People in front of a messenger, and the client that the shop wears in it. */
export type ClientUnderTest = {
  readonly client: MessengerClient;
  readonly posts: PostClient;
  /** Hands what people do to the conversation from now on. */
  readonly connect: (shop: ShopBehindClient) => void;
  /** One of `persons`. */
  readonly as: (who: Profile) => Hands;
  readonly close: () => Promise<void>;
};

export const visitor: Profile = { id: buyerId(1_001), firstName: 'Budi', username: 'budi', language: 'id' };
export const seller: Profile = { id: owner, firstName: 'Ibu Toko', username: 'pemilik', language: 'id' };
export const persons: readonly Profile[] = [visitor, seller];

const order = orderId(`tg${String(visitor.id)}-00000001`);
const { keys, buttons } = buyerMessages.id;

type Step = readonly [what: string, act: (at: ClientUnderTest, shop: ShopBehindClient) => Promise<void>];

const by = (who: Profile) => ({
  says: (text: string): Step => [`${who.firstName} says ${text}`, (at) => at.as(who).says(text)],
  taps: (label: string): Step => [`${who.firstName} taps ${label}`, (at) => at.as(who).taps(label)],
  presses: (what: string, data: string): Step => [
    `${who.firstName} presses ${what}`,
    (at) => at.as(who).tapsData(data),
  ],
});

const pays: Step = [
  'it is paid',
  async (_, { world }) => {
    world.gateway.pay(paymentReference(order), world.clock.now());
  },
];
const works: Step = ['the shop did what was due', (_, shop) => shop.works()];

/** A way through the shop, and what it must have shown at its end. */
type Journey = {
  readonly title: string;
  readonly prepare: (shop: ShopBehindClient) => Promise<void>;
  readonly steps: readonly Step[];
  readonly ends: (seen: Both) => void;
};

/** What each person sees. */
type Both = ReadonlyMap<Profile, Seen>;

const codesOf = (seen: Both, who: Profile): readonly string[] =>
  seen.get(who)?.screens.flatMap(({ codes }) => codes) ?? [];
const textOf = (seen: Both, who: Profile): string =>
  seen
    .get(who)
    ?.screens.map(({ text }) => text)
    .join('\n') ?? '';

const buyer = by(visitor);
const staff = by(seller);

const buying: Journey = {
  title: 'from the start to the goods',
  prepare: async ({ world }) => {
    await stockUp(world, netflix, 12, { price: 35_000 });
    await stockUp(world, spotify, 3);
  },
  steps: [
    // Telegram lets a bot write to nobody who never wrote to it.
    staff.says('/start'),
    buyer.says('/start'),
    buyer.says(keys.everything),
    buyer.says('1️⃣'),
    buyer.taps('➕'),
    buyer.taps('➕'),
    buyer.taps(buttons.goToCart),
    buyer.taps(buttons.pay),
    buyer.taps(buttons.qris),
    buyer.presses('a button that nobody wrote', 'zz:1'),
    buyer.taps(buttons.checkStatus),
    pays,
    buyer.taps(buttons.checkStatus),
    works,
    buyer.says('/orders'),
    buyer.taps('🎁 1'),
  ],
  ends: (seen) => {
    expect(seen.get(visitor)?.screens.filter(({ picture }) => picture !== null)).to.have.lengthOf(1);
    expect(codesOf(seen, visitor)).to.include('NETFLIX-1M 2');
  },
};

const { skip, yes } = coreMessages.id.form;
const product = variantCode('NETFLIX-PREMIUM');
const warranty = warrantyMessages.id;

const theMessage = [
  'Netflix Premium',
  'Harga: 35rb',
  'Kategori: Streaming',
  'Akun privat, 1 profil, 4K.',
  '---',
  'akun1@contoh.id|rahasia',
  'akun2@contoh.id|rahasia',
].join('\n');

const firstEvening: Journey = {
  title:
    'on the first evening, from an empty shop by one message to a stranger with a voucher and the first claim',
  prepare: () => Promise.resolve(),
  steps: [
    staff.says(theMessage),
    staff.taps(adminMessages.buttons.sellNow),
    staff.presses('its warranty', claimsRoutes.setting.to({ product })),
    staff.taps('30'),
    staff.taps(adminMessages.claims.policies.AskStaff),
    staff.says('/admin'),
    staff.taps(adminMessages.buttons.vouchers),
    staff.taps(adminMessages.buttons.newVoucher),
    staff.says('COBA10'),
    staff.says('10%'),
    staff.taps(yes),
    buyer.says('/start p_NETFLIX-PREMIUM'),
    buyer.taps('➕'),
    buyer.taps(buttons.goToCart),
    buyer.taps(buttons.useVoucher),
    buyer.says('coba10'),
    buyer.taps(buttons.pay),
    buyer.taps(buttons.qris),
    pays,
    buyer.taps(buttons.checkStatus),
    works,
    buyer.presses('the order', ordersRoutes.order.to({ order })),
    buyer.taps(warranty.warranty),
    buyer.taps(warranty.unit(1, 'Netflix Premium')),
    buyer.taps(warranty.reasons.NotWorking),
    works,
    staff.taps(adminMessages.buttons.replaceUnit),
    works,
  ],
  ends: (seen) => {
    expect(textOf(seen, visitor)).to.include('COBA10: -Rp 3.500');
    expect(codesOf(seen, visitor)).to.include('akun2@contoh.id|rahasia');
    expect(textOf(seen, seller)).to.include('🛒 Terjual').and.to.include('Unit sudah diganti');
  },
};

const broadcast = broadcastMessages.buttons;

/** Both know the shop, and the seller has a broadcast to everybody before their eyes, which nobody started yet. */
const composing: readonly Step[] = [
  buyer.says('/start'),
  staff.says('/start'),
  staff.says('/admin'),
  staff.taps(broadcast.broadcasts),
  staff.taps(broadcast.newBroadcast),
  staff.says('Promo *besar*, {nama}!'),
  staff.taps(skip),
  staff.taps(broadcast.suggested.everyone),
  staff.taps(broadcast.suggested.now),
  staff.taps(yes),
];

const night: Step = [
  'night falls',
  async (_, { world }) => {
    world.clock.advance(hours(11));
  },
];
const morning: Step = [
  'morning comes',
  async (_, { world }) => {
    world.clock.advance(hours(9));
  },
];

const readsPromo = (seen: Both): boolean => textOf(seen, visitor).includes('Promo besar, Budi!');

const broadcastJourneys: readonly Journey[] = [
  {
    title: 'of a broadcast that is halted and goes on',
    prepare: () => Promise.resolve(),
    steps: [
      ...composing,
      staff.taps(broadcast.command.Pause),
      works,
      staff.taps(broadcast.command.Resume),
      works,
      staff.taps(broadcast.refresh),
    ],
    ends: (seen) => {
      expect(readsPromo(seen)).to.equal(true);
      expect(textOf(seen, seller)).to.include('Terkirim 2');
    },
  },
  {
    title: 'of a broadcast that is taken back when it was read',
    prepare: () => Promise.resolve(),
    steps: [
      ...composing,
      works,
      staff.taps(broadcast.refresh),
      staff.taps(broadcast.command.Withdraw),
      staff.taps(broadcast.sure.Withdraw),
      works,
      staff.taps(broadcast.refresh),
    ],
    ends: (seen) => {
      expect(readsPromo(seen)).to.equal(false);
      expect(textOf(seen, seller)).to.include('Ditarik 2');
    },
  },
  {
    title: 'of a broadcast that is stopped before anybody read it',
    prepare: () => Promise.resolve(),
    steps: [
      ...composing,
      staff.taps(broadcast.command.Stop),
      staff.taps(broadcast.sure.Stop),
      works,
      staff.taps(broadcast.refresh),
    ],
    ends: (seen) => {
      expect(readsPromo(seen)).to.equal(false);
      expect(textOf(seen, seller)).to.include('Dihentikan');
    },
  },
  {
    title: 'of a broadcast at night, which waits for the morning',
    prepare: () => Promise.resolve(),
    steps: [night, ...composing, works, staff.taps(broadcast.refresh), morning, works],
    ends: (seen) => {
      expect(readsPromo(seen)).to.equal(true);
    },
  },
  {
    title: 'of a broadcast at night, which waits for nobody',
    prepare: () => Promise.resolve(),
    steps: [
      night,
      ...composing,
      works,
      staff.taps(broadcast.refresh),
      staff.taps(broadcast.command.SendAnytime),
      works,
    ],
    ends: (seen) => {
      expect(readsPromo(seen)).to.equal(true);
    },
  },
];

const look = async (at: ClientUnderTest): Promise<Both> =>
  new Map(await Promise.all(persons.map(async (who) => [who, await at.as(who).sees()] as const)));

/** Walks a journey; what people see after each step. */
const walk = async (
  at: ClientUnderTest,
  { prepare, steps }: Journey,
): Promise<readonly (readonly [string, Both])[]> => {
  const shop = openShop(at.client, undefined, undefined, undefined, at.posts);
  at.connect(shop);
  await prepare(shop);
  const seen: [string, Both][] = [];
  for (const [what, act] of steps) {
    shop.world.clock.advance(seconds(6));
    await act(at, shop);
    seen.push([what, await look(at)]);
  }
  expect(shop.log.logged()).to.deep.equal([]);
  return seen;
};

/** Numbers of a person's messages in the order in which they came, since messengers count differently. */
const renumbered = (
  seen: readonly (readonly [string, Both])[],
  who: Profile,
): readonly (readonly [string, Seen])[] => {
  const own = seen.map(([what, both]) => [what, both.get(who) ?? nothingSeen] as const);
  const known = [...new Set(own.flatMap(([, { screens }]) => screens.map(({ message }) => message)))].sort(
    (one, other) => one - other,
  );
  return own.map(([what, { screens, ...rest }]) => [
    what,
    { ...rest, screens: screens.map((screen) => ({ ...screen, message: known.indexOf(screen.message) })) },
  ]);
};

const nothingSeen: Seen = { screens: [], keys: [], note: null };

/** What every client promises: the same journey shows the same screens as in the plain messenger that only remembers. */
export const messengerClientContract = (
  name: string,
  open: () => Promise<ClientUnderTest>,
  openPlain: () => Promise<ClientUnderTest>,
): void => {
  describe(`The shop in ${name}`, function () {
    this.timeout(120_000);
    for (const journey of [buying, firstEvening, ...broadcastJourneys])
      it(`shows ${journey.title} what it shows everywhere`, async () => {
        const [at, plainly] = [await open(), await openPlain()];
        try {
          const [seen, expected] = [await walk(at, journey), await walk(plainly, journey)];
          for (const who of persons) {
            const own = renumbered(seen, who);
            for (const [step, [what, screen]] of renumbered(expected, who).entries())
              expect(own[step], `${who.firstName}, after ${what}`).to.deep.equal([what, screen]);
          }
          journey.ends(expected.at(-1)?.[1] ?? new Map());
        } finally {
          await at.close();
          await plainly.close();
        }
      });
  });
};
