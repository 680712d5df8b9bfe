import type { Violation } from '../support/books/snapshot.ts';
import { setTimeout as sleep } from 'node:timers/promises';
import { openWorld, type World } from '../support/shop-world.ts';
import { chanceFrom, type Chance } from './chance.ts';
import { hireClerk, type Clerk } from './clerk.ts';
import { factsOf } from './facts.ts';
import { gather, type Crowd } from './crowd.ts';
import { ownDatabase, type OwnDatabase } from './database.ts';
import { deliveryTimes } from './deliveries.ts';
import { openDiary, type Diary } from './diary.ts';
import { keepOpen, type OpenShop } from './keep-open.ts';
import type { Options } from './options.ts';
import { fillsShelves, restocks } from './owner.ts';
import { planBlows, type Blow } from './plan.ts';
import type { Report, Told } from './report.ts';
import { settle, type Settled } from './settle.ts';
import { openSupplies, type Supplies } from './shelf.ts';
import { takePicture } from './take-picture.ts';
import { openTally, type Tally } from './tally.ts';
import { openTill, type Till } from './till.ts';
import { makeTrouble } from './trouble.ts';
import { unkept } from './unkept.ts';

const paymentWindow = 24_000;
/** Milliseconds for what is under way to end. The gateway may not be asked about a payment for a minute. */
const patience = 150_000;

type Scene = {
  readonly world: World;
  readonly database: OwnDatabase;
  readonly shop: OpenShop;
  readonly supplies: Supplies;
  readonly till: Till;
  readonly crowd: Crowd;
  readonly clerk: Clerk;
  readonly deeds: Tally;
  readonly diary: Diary;
  readonly faults: Tally;
  readonly killed: Tally;
  readonly before: Map<string, string>;
  readonly say: (line: string) => void;
};

const strikeAll = async (scene: Scene, blows: readonly Blow[]): Promise<readonly Violation[]> => {
  const { shop, killed, database, till } = scene;
  const lost = new Map<string, Violation>();
  let looking: Promise<unknown> = Promise.resolve();
  for (const [at, { target, whenReady, pause }] of blows.entries()) {
    if (at > 0 && at % 10 === 0) scene.say(`${String(at)} of ${String(blows.length)} kills`);
    if (whenReady) await shop.ready();
    await sleep(pause);
    const acknowledged = till.acknowledged();
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

const underLoad = async (scene: Scene, blows: readonly Blow[], chance: Chance) => {
  const { world, crowd, clerk, supplies, diary, faults, till, shop } = scene;
  const trouble = makeTrouble(world, chance.apart('trouble'), faults);
  const owner = restocks(world, supplies, chance.apart('owner'), diary);
  const answering = clerk.begin(chance.apart('clerk'));
  crowd.begin();
  const lost = await strikeAll(scene, blows);
  scene.say(`${String(blows.length)} kills; buyers finish what they are at`);
  await Promise.all([crowd.pause(), owner.end()]);
  await answering.end();
  await trouble.end();
  await shop.ready();
  await till.quiet(patience);
  scene.say('everything comes to rest');
  return lost;
};

const lookThrough = async (scene: Scene): Promise<Settled> => {
  const { world, crowd, clerk, database, supplies, till, before } = scene;
  const look = () =>
    database.look((opened) =>
      takePicture(world, crowd.phones(), opened, {
        supplies: supplies.all(),
        acknowledged: till.acknowledged(),
        before,
        blockers: crowd.blockers(),
        read: clerk.read,
      }),
    );
  const settled = await settle(look, patience);
  settled.picture.orders.forEach(({ id, state }) => before.set(id, state));
  return settled;
};

const openScene = async ({ buyers }: Options, chance: Chance, say: Scene['say']): Promise<Scene> => {
  const world = await openWorld({
    ownDatabase: true,
    settings: {
      LOG_LEVEL: 'INFO',
      PAYMENT_WINDOW_MINUTES: String(paymentWindow / 60_000),
      DEPOSIT_WINDOW_MINUTES: String(paymentWindow / 60_000),
    },
  });
  const [diary, supplies, database] = [openDiary(), openSupplies(), ownDatabase(world)];
  const [faults, deeds] = [openTally(), openTally()];
  const shop = keepOpen(world, database, chance.apart('backends'), diary);
  const till = openTill(world, diary, faults);
  const crowd = gather(world, buyers, chance.apart('crowd'), { till, diary, deeds, paymentWindow });
  return {
    ...{ world, database, shop, supplies, till, crowd, diary, faults, deeds },
    ...{ clerk: hireClerk(world, diary), killed: openTally(), before: new Map(), say },
  };
};

const opensDoors = async ({ world, shop, supplies, database }: Scene): Promise<void> => {
  await shop.ready();
  await fillsShelves(database.url(), world.dataDir, supplies);
  for (const owner of world.owners) {
    await owner.says('/start');
    await owner.seesNew('Selamat datang');
  }
};

const inParts = (blows: readonly Blow[], size: number): readonly (readonly Blow[])[] =>
  Array.from({ length: Math.ceil(blows.length / size) }, (_, at) => blows.slice(at * size, (at + 1) * size));

const endOf = async (shop: OpenShop): Promise<readonly Violation[]> => {
  const code = await shop.close();
  const gaveUp = shop.gaveUp().map((found) => ({ name: 'the shop gave up by itself', order: null, found }));
  return code === 0
    ? gaveUp
    : [...gaveUp, { name: 'did not stop in order', order: null, found: `exit code ${String(code)}` }];
};

/** The whole crash test: kills, looks through the books after every part, and says what it found. */
export const crash = async (options: Options, print: (line: string) => void): Promise<Report> => {
  const begun = performance.now();
  const say = (line: string): void => {
    print(`${((performance.now() - begun) / 1_000).toFixed(1).padStart(7)} s  ${line}`);
  };
  const chance = chanceFrom(options.seed);
  const scene = await openScene(options, chance, say);
  let last: Settled | null = null;
  const told = (violation: Violation): Told => ({
    ...violation,
    story: violation.order === null ? [] : scene.diary.about(violation.order),
    facts: violation.order === null || last === null ? [] : factsOf(last.picture, violation.order),
  });
  const violations: Told[] = [];
  try {
    await opensDoors(scene);
    say('the shop is open and filled');
    for (const [at, blows] of inParts(
      planBlows(chance.apart('blows'), options.kills),
      options.every,
    ).entries()) {
      const lost = await underLoad(scene, blows, chance.apart(`part ${String(at)}`));
      last = await lookThrough(scene);
      violations.push(...[...lost, ...last.violations].map(told));
      say(
        `after part ${String(at + 1)}: ${String(last.picture.orders.length)} orders, ${String(violations.length)} violations`,
      );
      if (violations.length > 0) break;
    }
    violations.push(...(await endOf(scene.shop)).map(told));
    return {
      violations,
      kills: scene.killed.all(),
      orders: last?.picture.orders ?? [],
      chats: last?.picture.chats ?? [],
      cases: last?.picture.cases ?? [],
      deeds: [...scene.deeds.all(), ['two owners at one case', scene.clerk.races()]],
      faults: scene.faults.all(),
      journeys: scene.crowd.journeys(),
      recoveries: scene.shop.recoveries(),
      failedStarts: scene.shop.failedStarts(),
      deliveries: deliveryTimes(scene.world, last?.picture.cases ?? []),
    };
  } finally {
    await scene.world.close();
  }
};
