import type { State } from '../../../adapters/memory/state.ts';
import type { Clock } from '../../../application/ports/clock.ts';
import { hours, minutes, seconds } from '../../../domain/instant.ts';
import type { Order } from '../../../domain/order/order.ts';
import { transactionId, type PaymentReference } from '../../../domain/payment/payment.ts';
import type { Story } from '../runs/story.ts';
import type { Processes } from '../shop/processes.ts';
import type { Random } from '../time/random.ts';
import type { Scheduler } from '../time/scheduler.ts';
import type { Faults } from './faults.ts';
import type { Gateway } from './gateway.ts';
import type { Notices } from './notices.ts';
import { openOutage, type Outage, type OutageKind } from './outage.ts';

/** What cannot be reached at the moment. */
export type Away = { store: boolean; gateway: Outage | null };

type Settings = {
  readonly clock: Clock;
  readonly random: Random;
  readonly scheduler: Scheduler;
  readonly faults: Faults;
  readonly story: Story;
  readonly processes: Processes;
  readonly gateway: Gateway;
  readonly notices: Notices;
  readonly state: () => State;
  readonly away: Away;
  /** About how long, in milliseconds, the shop is open. */
  readonly span: number;
  /** The gateway is of use again. */
  readonly outageOver: (outage: Outage) => void;
};

const lasting = {
  Refuses: 'gateway refuses everything for an hour',
  Unreadable: 'gateway unreadable for an hour',
} as const;

const gatewayBreaksDown = async (settings: Settings, kind: OutageKind): Promise<void> => {
  const { random, clock, scheduler, faults, away, span, outageOver } = settings;
  faults.count(kind === 'Silent' ? 'gateway away for a while' : lasting[kind]);
  const outage = openOutage(kind, clock.now());
  away.gateway = outage;
  await scheduler.sleep(
    kind === 'Silent' ? random.whole(minutes(1), Math.ceil(span / 5)) : hours(1) + random.whole(0, 60_000),
  );
  away.gateway = null;
  outageOver(outage);
};

/** Something larger breaks for a while. */
const breakDown = async (settings: Settings): Promise<void> => {
  const { random, scheduler, faults, story, processes, away, span } = settings;
  const what = random.oneOf(['store', 'processes', 'Silent', 'Refuses', 'Unreadable'] as const);
  story.tell('everybody', () => `has to do with something broken: ${what}`);
  if (what === 'processes') {
    faults.count('all processes killed');
    processes.killAll(random.oneOf([seconds(20), Math.ceil(span / 12), Math.ceil(span / 4)]));
    return;
  }
  if (what !== 'store') return gatewayBreaksDown(settings, what);
  faults.count('store away for a while');
  away.store = true;
  await scheduler.sleep(seconds(30));
  away.store = false;
};

const guessed = (reference: PaymentReference) => transactionId(`txn-${reference}`);

/** Somebody who saw an invoice says that it was paid, or that a payment was for another order than it was. */
const lie = ({ random, faults, gateway, notices, state }: Settings): void => {
  const orderOf = (reference: PaymentReference): Order | undefined => {
    const id = state().references.get(reference);
    return id === undefined ? undefined : state().orders.get(id)?.value;
  };
  const unheard = [...state().orders.values()].flatMap(({ value }) =>
    value.attempts.filter(({ tag }) => tag === 'Requested').map(({ reference }) => reference),
  );
  const open = unheard.length > 0 && random.chance(0.5) ? unheard : gateway.open();
  const order = open.length === 0 ? undefined : orderOf(random.oneOf(open));
  if (order === undefined) return;
  const reference = order.attempts.at(-1)?.reference;
  const paid = [...gateway.receipts.values()];
  if (reference === undefined) return;
  if (paid.length > 0 && random.chance(0.5)) {
    faults.count('notice about another order');
    notices.post({ ...random.oneOf(paid), gateway: gateway.id, reference });
  } else {
    faults.count('notice forged');
    notices.post({
      gateway: gateway.id,
      reference,
      amount: order.total,
      transaction: random.chance(0.5) ? null : guessed(reference),
    });
  }
};

/** Disasters and liars, for as long as `goOn` says so. */
export const breakThings = async (settings: Settings, goOn: () => boolean): Promise<void> => {
  const { random, scheduler, faults, span } = settings;
  while (goOn()) {
    await scheduler.sleep(random.whole(Math.ceil(span / 16), Math.ceil(span / 2)));
    if (!goOn() || faults.severity() === 0) continue;
    lie(settings);
    if (random.chance(0.5)) await breakDown(settings);
  }
};
