import { storeClock } from '../../../adapters/chat/core/store-clock.ts';
import { storeInfoFrom } from '../../../adapters/chat/core/store-info.ts';
import { deliveryKey } from '../../../adapters/memory/conversations.ts';
import { memoryAlertForum } from '../../../adapters/memory/alert-forum.ts';
import { memoryTestimonyChannel } from '../../../adapters/memory/testimony-channel.ts';
import { memoryBroadcaster } from '../../../adapters/memory/broadcaster.ts';
import { timeZoneCalendar } from '../../../adapters/calendar/time-zone-calendar.ts';
import { memorySpamStates } from '../../../adapters/system/spam-states.ts';
import { createMemoryStore, type MemoryStore } from '../../../adapters/memory/store.ts';
import { watchedGateway } from '../../../application/incidents/watched-gateway.ts';
import type { Messenger } from '../../../application/ports/messenger.ts';
import type { PaymentGateway } from '../../../application/ports/payment-gateway.ts';
import type { Settings } from '../../../application/ports/settings.ts';
import { instant, minutes } from '../../../domain/instant.ts';
import type { OrderId } from '../../../domain/order/order.ts';
import type { PaymentReference } from '../../../domain/payment/payment.ts';
import { aPolicy } from '../../support/builders/policies.ts';
import { seededIds } from '../../support/fakes/seeded-ids.ts';
import { nameOf, owners } from '../actors/people.ts';
import type { ActorContext } from '../actors/actor-context.ts';
import { openWatch } from '../invariants/watch.ts';
import { hasTasksToWatch } from '../invariants/work.ts';
import { confirmedIn } from '../../../infrastructure/container/confirmed-payment.ts';
import { openBank } from '../outside/bank.ts';
import { openFaults } from '../outside/faults.ts';
import { openGateway } from '../outside/gateway.ts';
import { goodsInMessages } from '../outside/goods-messages.ts';
import { openNotices, type Notices } from '../outside/notices.ts';
import { openPhones } from '../outside/phones.ts';
import { openTelegram } from '../outside/telegram.ts';
import type { Away } from '../outside/disasters.ts';
import { calling, madeUpFailure, openCalls, storeFate, type Caller } from '../shop/calls.ts';
import { wireCore } from '../shop/core.ts';
import { openJobEngine, type JobEngine } from '../shop/job-engine.ts';
import { mistaken, type Mistake } from '../shop/mistake.ts';
import type { Ports } from '../shop/ports.ts';
import { openProcesses, type Processes } from '../shop/processes.ts';
import { watchedOrders } from '../shop/watched-orders.ts';
import { watchedWarranties } from '../shop/watched-warranties.ts';
import { watchedWallets } from '../shop/watched-wallets.ts';
import { openRandom } from '../time/random.ts';
import { openScheduler } from '../time/scheduler.ts';
import { openTimeline } from '../time/timeline.ts';
import { openStory, silentStory } from './story.ts';
import { silentLog } from '../../support/fakes/silent.ts';

/** A morning in Jakarta. */
const opening = instant(Date.UTC(2026, 10, 22, 1));

/** Both ask for the rules of a time zone, which takes longer than a whole order. */
const calendar = timeZoneCalendar('Asia/Jakarta');
const jakarta = storeClock('Asia/Jakarta');

/** Milliseconds after which what is done with is archived: soon, so that people still want something of it. */
export const archiveAfter = minutes(20);

/** The latest actions of so many people are remembered by a process. */
const remembered = 1_000;

export type World = ActorContext & {
  readonly store: MemoryStore;
  readonly processes: Processes;
  readonly notices: Notices;
  readonly away: Away;
  /** How many different orders buyers have held in hands. */
  readonly placed: () => number;
};

const describe = (cause: unknown): string =>
  cause instanceof Error ? (cause.stack ?? cause.message) : 'something was thrown';

/** One shop with all that is around it: everything that happens in it follows from the seed. */
export const openWorld = (seed: number, isTold: boolean, mistake: Mistake): World => {
  const random = openRandom(seed);
  const clock = openTimeline(opening);
  const scheduler = openScheduler(clock);
  const faults = openFaults(random);
  const story = isTold ? openStory(clock) : silentStory;
  const store = createMemoryStore({ clock });
  const away: Away = { store: false, gateway: null };
  const invoices = new Map<OrderId, PaymentReference>();
  const placed = new Set<OrderId>();
  const common = { random, clock, scheduler, faults, story };

  const policy = aPolicy({ archiveAfter });
  const bank = openBank({
    clock,
    came: (reference, amount) => {
      watch.owners.transfer(reference, amount);
    },
  });
  const watch = openWatch({ state: store.state, clock, policy, gateway: () => asked });
  const gateway = openGateway({ ...common, outage: () => away.gateway, opening: watch.opening });
  /** Of both, whoever was asked. */
  const asked = {
    ...gateway,
    askedAt: (reference: PaymentReference) => gateway.askedAt(reference) ?? bank.askedAt(reference),
    answeredAt: (reference: PaymentReference) => gateway.answeredAt(reference) ?? bank.answeredAt(reference),
    statusAskedAt: (reference: PaymentReference) =>
      gateway.statusAskedAt(reference) ?? bank.statusAskedAt(reference),
  };
  const phones = openPhones({
    ...common,
    nameOf,
    ownerReads: watch.ownerReads,
    buyerMisses: watch.missed,
    fileArrives: watch.fileArrives,
    buyerReads: (buyer, news) => {
      watch.buyerReads(buyer, news);
      if (news.tag === 'InvoiceReady') invoices.set(news.order.id, news.attempt.reference);
    },
  });

  const afterCall = (): void => {
    watch.afterStep();
    engine.look();
  };
  const calls = openCalls(scheduler, random, faults, afterCall);
  const toStore = calls(storeFate(random, faults, () => away.store));
  const toGateway = calls(gateway.fate);
  const toPhones = calls(phones.fate);
  const orders = watchedOrders(store.orders, watch.touch);
  const wallets = watchedWallets(store.wallets, watch.touchBalance);
  const warranties = watchedWarranties(store.warranties, watch.touch);
  const ids = seededIds(seed);
  const { request, status, cancel } = gateway;
  const { notifyBuyer, notifyAdmin, notifyGroup } = phones;

  const gatewayOf = (caller: Caller): PaymentGateway => {
    const { id, traits, methods, verify } = gateway;
    const called = calling({ request, status, cancel }, 'gateway', caller, toGateway);
    const incidents = calling(store.incidents, 'incidents', caller, toStore);
    return watchedGateway({ id, traits, methods, verify, ...called }, { incidents, clock, log: silentLog });
  };

  // The copy of a process is looked at without a call.
  const settingsOf = (caller: Caller): Settings => {
    const { current, defaults, versions, change, refresh } = store.settings;
    return { current, defaults, versions, ...calling({ change, refresh }, 'settings', caller, toStore) };
  };

  const storeInfo = storeInfoFrom(store.settings, jakarta, clock.now);
  const messengerOf = (caller: Caller): Messenger => {
    const others = calling({ notifyBuyer, notifyAdmin, notifyGroup }, 'messenger', caller, toPhones);
    const handOver = goodsInMessages({
      call: (asked, call) => toPhones(caller, asked, call),
      phones,
      goodsFiles: calling(store.goodsFiles, 'goodsFiles', caller, toStore),
      conversations: calling(store.conversations, 'conversations', caller, toStore),
      store: storeInfo,
      noted: (delivery) => store.state().goodsSent.get(deliveryKey(delivery)) ?? [],
      repeated: ({ order }, { name }) => {
        watch.violate('I4', `${order} was sent ${name}, of which it was known that it came`);
      },
    });
    return {
      ...others,
      notifyBuyer: (buyer, news) =>
        news.tag === 'Goods' ? handOver(buyer, news) : others.notifyBuyer(buyer, news),
    };
  };

  const portsOf = (caller: Caller): Ports => ({
    broadcaster: memoryBroadcaster(),
    alertForum: memoryAlertForum(),
    testimonyChannel: memoryTestimonyChannel(),
    ratings: calling(store.ratings, 'ratings', caller, toStore),
    testimonies: calling(store.testimonies, 'testimonies', caller, toStore),
    broadcasts: calling(store.broadcasts, 'broadcasts', caller, toStore),
    buyers: calling(store.buyers, 'buyers', caller, toStore),
    carts: calling(store.carts, 'carts', caller, toStore),
    conversations: calling(store.conversations, 'conversations', caller, toStore),
    drafts: calling(store.drafts, 'drafts', caller, toStore),
    incidents: calling(store.incidents, 'incidents', caller, toStore),
    gatewayPaces: calling(store.gatewayPaces, 'gateway paces', caller, toStore),
    sendBudgets: calling(store.sendBudgets, 'send budgets', caller, toStore),
    spamSightings: calling(store.spamSightings, 'spam sightings', caller, toStore),
    favourites: calling(store.favourites, 'favourites', caller, toStore),
    auditLog: calling(store.auditLog, 'auditLog', caller, toStore),
    goodsFiles: calling(store.goodsFiles, 'goodsFiles', caller, toStore),
    orderArchive: calling(store.orderArchive, 'orderArchive', caller, toStore),
    orderEvents: calling(store.orderEvents, 'orderEvents', caller, toStore),
    orderQueries: calling(store.orderQueries, 'orderQueries', caller, toStore),
    warranties: calling(warranties, 'warranties', caller, toStore),
    dailyStats: calling(store.dailyStats, 'daily stats', caller, toStore),
    followUps: calling(store.followUps, 'follow-ups', caller, toStore),
    orders: calling(orders, 'orders', caller, toStore),
    products: calling(store.products, 'products', caller, toStore),
    alertGroups: calling(store.alertGroups, 'alert groups', caller, toStore),
    alertMutes: calling(store.alertMutes, 'alert mutes', caller, toStore),
    recaps: calling(store.recaps, 'recaps', caller, toStore),
    reports: calling(store.reports, 'reports', caller, toStore),
    settings: settingsOf(caller),
    staff: calling(store.staff, 'staff', caller, toStore),
    people: calling(store.people, 'people', caller, toStore),
    photos: calling(store.photos, 'photos', caller, toStore),
    approvals: calling(store.approvals, 'approvals', caller, toStore),
    stock: calling(store.stock, 'stock', caller, toStore),
    restocks: calling(store.restocks, 'restocks', caller, toStore),
    stockAlerts: calling(store.stockAlerts, 'stock-alerts', caller, toStore),
    manualWork: calling(store.manualWork, 'manual work', caller, toStore),
    sharedGoods: calling(store.sharedGoods, 'shared goods', caller, toStore),
    stockQueries: calling(store.stockQueries, 'stock queries', caller, toStore),
    codeGuesses: calling(store.codeGuesses, 'code guesses', caller, toStore),
    redeemCodes: calling(store.redeemCodes, 'redeem codes', caller, toStore),
    vouchers: calling(store.vouchers, 'vouchers', caller, toStore),
    wallets: calling(wallets, 'wallets', caller, toStore),
    openCases: calling(store.openCases, 'cases', caller, toStore),
    overviews: calling(store.overviews, 'overviews', caller, toStore),
    parkedJobs: calling(
      { list: store.parkedJobs.list, retry: store.parkedJobs.retry },
      'jobs',
      caller,
      toStore,
    ),
    books: calling(store.books, 'books', caller, toStore),
    gateway: gatewayOf(caller),
    transfers: bank.gatewayFor(confirmedIn(calling(orders, 'orders', caller, toStore))),
    messenger: messengerOf(caller),
    calendar,
    spamStates: memorySpamStates(remembered),
    clock,
    ids,
    owners,
    policy: () => policy,
  });

  const processes = openProcesses({
    ...common,
    count: random.whole(1, 3),
    start: (caller) => mistaken(mistake, portsOf(caller), wireCore),
    bug: (cause) => {
      watch.violate('no use case throws', describe(cause));
    },
    heard: (answer) => {
      const failure = madeUpFailure(answer);
      if (failure !== null)
        watch.violate('row 24', `${failure.operation} failed by itself: ${String(failure.cause)}`);
    },
  });
  const engine: JobEngine = openJobEngine({
    ...common,
    processes,
    queue: store.queue,
    parkedJobs: store.parkedJobs,
    jobDone: watch.jobDone,
    alarmRang: watch.alarmRang,
    tasksWatched: watch.tasksWatched,
    hasTasksToWatch: () => hasTasksToWatch(store.state(), clock.now()),
    state: store.state,
    isAnyOwed: () => store.state().owed.size > 0,
    add: (followUps) => {
      void store.followUps.add(followUps)();
      afterCall();
    },
  });
  const notices = openNotices({ ...common, processes, acknowledged: watch.acknowledged });
  const telegram = openTelegram({ ...common, processes });

  return {
    ...common,
    store,
    processes,
    notices,
    away,
    watch,
    telegram,
    phones,
    gateway,
    bank,
    methods: [...gateway.methods, ...bank.methods],
    placed: () => placed.size,
    ordered: ({ id }) => placed.add(id),
    anyOrder: () => (placed.size === 0 ? null : random.oneOf([...placed])),
    newestOrder: () => [...placed].at(-1) ?? null,
    invoiceShown: (order) => invoices.get(order) ?? null,
    pay: (buyer, reference, amount, sandbox) => {
      const receipt = gateway.pay(reference, amount, sandbox);
      if (receipt === null) return;
      story.tell(nameOf(buyer), () => `pays Rp ${amount} for ${reference}${sandbox ? ' in play money' : ''}`);
      notices.about(receipt);
    },
  };
};
