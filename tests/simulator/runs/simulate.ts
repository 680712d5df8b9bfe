import { between, hours, minutes } from '../../../domain/instant.ts';
import { openBuyer, type Buyer } from '../actors/buyer.ts';
import { openStaff } from '../actors/staff.ts';
import { openOwner, type Owner } from '../actors/owner.ts';
import { buyerNumber, owners } from '../actors/people.ts';
import { checkEnding } from '../invariants/ending.ts';
import type { Violation } from '../invariants/watch.ts';
import type { FaultKind } from '../outside/faults.ts';
import { breakThings } from '../outside/disasters.ts';
import { noMistake, type Mistake } from '../shop/mistake.ts';
import { archiveAfter, openWorld, type World } from './world.ts';

export type Settings = {
  readonly seed: number;
  /** So many orders are placed, at least. */
  readonly orders: number;
  /** Whether its story is kept. */
  readonly isTold: boolean;
  readonly mistake?: Mistake;
};

export type Outcome = {
  readonly seed: number;
  readonly orders: number;
  /** How often each fault struck. */
  readonly faults: readonly (readonly [FaultKind, number])[];
  /** The first promise that was broken; the shop stood still with it. */
  readonly violation: Violation | null;
  /** Two runs with the same fingerprint went the same way, to the last draw. */
  readonly fingerprint: string;
  readonly story: readonly string[];
};

/** A shop in a rush, one of a day, or one that lives through several. */
const spans = [minutes(40), hours(6), hours(30)];

/** Longer than any story takes: whoever waits for something then will wait for ever. */
const longest = hours(24 * 60);

/** How many of those who live in a world are still at it. */
const openLives = ({ scheduler, watch, clock }: World) => {
  const opened = clock.now();
  let living = 0;
  const live = async (life: () => Promise<void>): Promise<void> => {
    living += 1;
    await life();
    living -= 1;
  };
  const isGoingOn = (): boolean => living > 0 && watch.violation() === null;
  return {
    begin: (life: () => Promise<void>): void => void live(life),
    all: async (): Promise<void> => {
      await scheduler.run(() => isGoingOn() && between(opened, clock.now()) < longest);
      if (isGoingOn()) watch.violate('every story ends', `${String(living)} still wait for something`);
    },
  };
};

const shopUntilClosing = async (
  { random, scheduler }: World,
  buyers: readonly Buyer[],
  isOpen: () => boolean,
  pause: number,
): Promise<void> => {
  const shop = async (buyer: Buyer): Promise<void> => {
    while (isOpen()) {
      await scheduler.sleep(random.whole(0, Math.ceil(2 * pause)));
      if (isOpen()) await buyer.visit();
    }
  };
  await Promise.all(buyers.map(shop));
};

/** Nothing goes wrong any more, everybody comes back, and all that is to follow has the time to do so. */
const comeToRest = async (world: World, buyers: readonly Buyer[], owner: Owner): Promise<void> => {
  const { scheduler, story, watch } = world;
  story.tell('everybody', () => 'has good weather from now on');
  await scheduler.sleep(hours(1));
  for (const buyer of buyers) await buyer.comeBack();
  await owner.readStatement();
  await owner.retryParked();
  // A job that failed often enough is tried again only after six hours.
  await scheduler.sleep(hours(8));
  watch.checkInvoices();
  for (const buyer of buyers) await buyer.mindTasks();
  await owner.finishWork();
  for (let days = 0; days < 3; days += 1) {
    await owner.retryParked();
    await scheduler.sleep(hours(24));
  }
  for (const buyer of buyers) await buyer.claimLate();
};

const clearUp = ({ faults, away, processes }: World): void => {
  faults.stop();
  away.store = false;
  away.gateway = null;
  processes.startAll();
};

/** Runs one shop from its opening until nothing is left to do, and checks it. */
export const simulate = async (settings: Settings): Promise<Outcome> => {
  const { seed, orders, isTold, mistake = noMistake } = settings;
  const world = openWorld(seed, isTold, mistake);
  const { random, faults, watch, store, gateway, story, clock } = world;
  const span = random.oneOf(spans);
  const buyers = Array.from({ length: random.whole(6, 40) }, (_, n) => openBuyer(buyerNumber(n), world));
  const owner = openOwner(world);
  const staff = openStaff(world);
  const isOpen = (): boolean => world.placed() < orders;
  const lives = openLives(world);

  lives.begin(async () => {
    await owner.open();
    lives.begin(() => owner.keep(isOpen, span));
    lives.begin(() => staff.keep(isOpen, span));
    lives.begin(() =>
      breakThings({ ...world, state: store.state, span, outageOver: watch.outageOver }, isOpen),
    );
    await shopUntilClosing(world, buyers, isOpen, (span * buyers.length) / orders);
  });
  await lives.all();
  clearUp(world);
  lives.begin(() => comeToRest(world, buyers, owner));
  await lives.all();
  if (watch.violation() === null)
    checkEnding({ state: store.state(), gateway, watch, owners, now: clock.now(), archiveAfter });

  const violation = watch.violation();
  if (violation !== null) story.tell('judge', () => `${violation.promise} is broken: ${violation.words}`);
  return {
    seed,
    violation,
    orders: store.state().orders.size,
    faults: [...faults.counts],
    fingerprint: `${clock.now()} ${random.fraction()} ${store.state().agenda.turns}`,
    story: story.lines(),
  };
};
