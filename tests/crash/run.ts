import type { Violation } from '../support/books/snapshot.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Phone } from '../stand-ins/telegram/phone/phone.ts';
import { broadcasts, readersOf, readingsOf } from '../support/shop-broadcast.ts';
import { openWorld, type World } from '../support/shop-world.ts';
import { chanceFrom, type Chance } from './chance.ts';
import { openAdminActor, type AdminActor } from './admin-actor.ts';
import { factsOf } from './facts.ts';
import { gather, type Load } from './load.ts';
import { ownDatabase, type OwnDatabase } from './database.ts';
import { deliveryTimes } from './deliveries.ts';
import { openEventLog, type EventLog } from './event-log.ts';
import { keepOpen, type OpenShop } from './keep-open.ts';
import type { Options } from './options.ts';
import { fillsShelves, restocks } from './owner.ts';
import { planBlows, type Blow } from './plan.ts';
import type { Report, Told } from './report.ts';
import { settle, type Settled } from './settle.ts';
import { openSupplies, type Supplies } from './shelf.ts';
import { openStaffActor, type StaffActor } from './staff.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { openCounters, type Counters } from './counters.ts';
import { openPayments, type Payments } from './payments.ts';
import { injectFaults } from './inject-faults.ts';
import { unkept } from './unkept.ts';

const paymentWindow = 24_000;
/** So many people are being broadcast to while the first kills fall: it takes half a minute. */
const audience = 800;
const words = 'Promo kilat, cek katalog ya';
/** Milliseconds for what is under way to end. The gateway may not be asked about a payment for a minute. */
const patience = 150_000;

type Suite = {
  readonly world: World;
  readonly database: OwnDatabase;
  readonly shop: OpenShop;
  readonly supplies: Supplies;
  readonly payments: Payments;
  readonly load: Load;
  readonly adminActor: AdminActor;
  readonly staff: StaffActor;
  /** Who only read what is broadcast; filled when the doors open. */
  readonly readers: Phone[];
  readonly deeds: Counters;
  readonly events: EventLog;
  readonly faults: Counters;
  readonly killed: Counters;
  readonly before: Map<string, string>;
  readonly say: (line: string) => void;
};

const strikeAll = async (suite: Suite, blows: readonly Blow[]): Promise<readonly Violation[]> => {
  const { shop, killed, database, payments } = suite;
  const lost = new Map<string, Violation>();
  let looking: Promise<unknown> = Promise.resolve();
  for (const [at, { target, whenReady, pause }] of blows.entries()) {
    if (at > 0 && at % 10 === 0) suite.say(`${String(at)} of ${String(blows.length)} kills`);
    if (whenReady) await shop.ready();
    await sleep(pause);
    const acknowledged = payments.acknowledged();
    await shop.strike(target);
    killed.add(target);
    // At once, before the shop is back and mends it by itself.
    if (target === 'node')
      looking = unkept(database, acknowledged).then((all) => {
        all.forEach((one) => lost.set(one.found, one));
      });
    await looking;
  }
  await shop.ready();
  return [...lost.values()];
};

const underLoad = async (suite: Suite, blows: readonly Blow[], chance: Chance) => {
  const { world, load, adminActor, staff, supplies, events, faults, payments, shop } = suite;
  const injected = injectFaults(world, chance.apart('trouble'), faults);
  const owner = restocks(world, supplies, chance.apart('owner'), events);
  const answering = adminActor.begin(chance.apart('admin-actor'));
  const claims = staff.begin(chance.apart('staff'));
  load.begin();
  const lost = await strikeAll(suite, blows);
  suite.say(`${String(blows.length)} kills; buyers finish what they are at`);
  await Promise.all([load.pause(), owner.end()]);
  await Promise.all([answering.end(), claims.end()]);
  await injected.end();
  await shop.ready();
  await payments.quiet(patience);
  suite.say('everything comes to rest');
  return lost;
};

const lookThrough = async (suite: Suite): Promise<Settled> => {
  const { world, load, adminActor, staff, database, supplies, payments, before, readers } = suite;
  const look = () =>
    database.look((opened) =>
      takeSnapshot(world, load.phones(), opened, {
        supplies: supplies.all(),
        acknowledged: payments.acknowledged(),
        before,
        blockers: load.blockers(),
        read: adminActor.read,
        staff: staff.phone,
        roles: new Map([[staff.phone.id, staff.roles()]]),
        readings: () => readingsOf(readers, words),
      }),
    );
  const settled = await settle(look, patience);
  settled.snapshot.orders.forEach(({ id, state }) => before.set(id, state));
  return settled;
};

const openSuite = async ({ buyers }: Options, chance: Chance, say: Suite['say']): Promise<Suite> => {
  const world = await openWorld({
    ownDatabase: true,
    settings: {
      LOG_LEVEL: 'INFO',
      PAYMENT_WINDOW_MINUTES: String(paymentWindow / 60_000),
      DEPOSIT_WINDOW_MINUTES: String(paymentWindow / 60_000),
    },
  });
  const [events, supplies, database] = [openEventLog(), openSupplies(), ownDatabase(world)];
  const [faults, deeds] = [openCounters(), openCounters()];
  const shop = keepOpen(world, database, chance.apart('backends'), events);
  const payments = openPayments(world, events, faults);
  const load = gather(world, buyers, chance.apart('load'), {
    payments,
    events,
    deeds,
    paymentWindow,
  });
  return {
    ...{ world, database, shop, supplies, payments, load, events, faults, deeds },
    readers: [],
    ...{
      staff: openStaffActor(world, database),
      adminActor: openAdminActor(world, events),
      killed: openCounters(),
      before: new Map(),
      say,
    },
  };
};

const opensDoors = async ({ world, shop, supplies, database, readers, staff }: Suite): Promise<void> => {
  await shop.ready();
  await fillsShelves(database.url(), world.dataDir, supplies);
  for (const owner of world.owners) {
    await owner.says('/start');
    await owner.seesNew('Selamat datang');
  }
  await staff.arrives();
  readers.push(...(await readersOf({ ...world, databaseUrl: database.url() }, audience)));
  await broadcasts(world.owners[0], words);
};

const inParts = (blows: readonly Blow[], size: number): readonly (readonly Blow[])[] =>
  Array.from({ length: Math.ceil(blows.length / size) }, (_, at) => blows.slice(at * size, (at + 1) * size));

const endOf = async (shop: OpenShop): Promise<readonly Violation[]> => {
  await shop.close();
  return [
    ...shop.gaveUp().map((found) => ({ name: 'the shop gave up by itself', order: null, found })),
    ...shop.stuck().map((found) => ({ name: 'did not stop in order', order: null, found })),
  ];
};

/** The whole crash test: kills, looks through the books after every part, and says what it found. */
export const crash = async (options: Options, print: (line: string) => void): Promise<Report> => {
  const begun = performance.now();
  const say = (line: string): void => {
    print(`${((performance.now() - begun) / 1_000).toFixed(1).padStart(7)} s  ${line}`);
  };
  const chance = chanceFrom(options.seed);
  const suite = await openSuite(options, chance, say);
  let last: Settled | null = null;
  const told = (violation: Violation): Told => ({
    ...violation,
    story: violation.order === null ? [] : suite.events.about(violation.order),
    facts: violation.order === null || last === null ? [] : factsOf(last.snapshot, violation.order),
  });
  const violations: Told[] = [];
  try {
    await opensDoors(suite);
    say('the shop is open and filled');
    for (const [at, blows] of inParts(
      planBlows(chance.apart('blows'), options.kills),
      options.every,
    ).entries()) {
      const lost = await underLoad(suite, blows, chance.apart(`part ${String(at)}`));
      last = await lookThrough(suite);
      violations.push(...[...lost, ...last.violations].map(told));
      say(
        `after part ${String(at + 1)}: ${String(last.snapshot.orders.length)} orders, ${String(violations.length)} violations`,
      );
      if (violations.length > 0) break;
    }
    violations.push(...(await endOf(suite.shop)).map(told));
    return {
      violations,
      kills: suite.killed.all(),
      orders: last?.snapshot.orders ?? [],
      chats: last?.snapshot.chats ?? [],
      cases: last?.snapshot.cases ?? [],
      deeds: [
        ...suite.deeds.all(),
        ['two owners at one case', suite.adminActor.races()],
        ['made by hand', suite.adminActor.made()],
        ['taps of staff', suite.staff.answered()],
      ],
      claims: last?.snapshot.claims ?? [],
      others: last?.snapshot.lines ?? [],
      vouchers: last?.snapshot.voucherUses ?? [],
      broadcast: last?.snapshot.broadcast ?? { state: null, unknown: 0, readings: [] },
      faults: suite.faults.all(),
      journeys: suite.load.journeys(),
      recoveries: suite.shop.recoveries(),
      failedStarts: suite.shop.failedStarts(),
      deliveries: deliveryTimes(suite.world, last?.snapshot.cases ?? []),
    };
  } finally {
    await suite.world.close();
  }
};
