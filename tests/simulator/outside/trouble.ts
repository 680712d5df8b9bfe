import type { State } from '../../../adapters/memory/state.ts';
import { minutes, seconds } from '../../../domain/instant.ts';
import type { Order } from '../../../domain/order.ts';
import { transactionId, type PaymentReference } from '../../../domain/payment.ts';
import type { Story } from '../runs/story.ts';
import type { Processes } from '../shop/processes.ts';
import type { Random } from '../time/random.ts';
import type { Scheduler } from '../time/scheduler.ts';
import type { Faults } from './faults.ts';
import type { Gateway } from './gateway.ts';
import type { Notices } from './notices.ts';

/** What cannot be reached at the moment. */
export type Away = { store: boolean; gateway: boolean };

type Settings = {
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
};

/** Something larger breaks for a while. */
const breakDown = async ({ random, scheduler, faults, story, processes, away, span }: Settings) => {
  const what = random.oneOf(['store', 'gateway', 'processes'] as const);
  story.tell('everybody', () => `has to do without the ${what} for a while`);
  if (what === 'processes') {
    faults.count('all processes killed');
    processes.killAll(random.oneOf([seconds(20), Math.ceil(span / 12), Math.ceil(span / 4)]));
    return;
  }
  faults.count(what === 'store' ? 'store away for a while' : 'gateway away for a while');
  away[what] = true;
  await scheduler.sleep(what === 'store' ? seconds(30) : random.whole(minutes(1), Math.ceil(span / 5)));
  away[what] = false;
};

const guessed = (reference: PaymentReference) => transactionId(`txn-${reference}`);

/** Somebody who saw a bill says that it was paid, or that a payment was for another order than it was. */
const lie = ({ random, faults, gateway, notices, state }: Settings): void => {
  const orderOf = (reference: PaymentReference): Order | undefined => {
    const id = state().references.get(reference);
    return id === undefined ? undefined : state().orders.get(id)?.value;
  };
  const open = gateway.open();
  const order = open.length === 0 ? undefined : orderOf(random.oneOf(open));
  if (order === undefined) return;
  const reference = order.attempts.at(-1)?.reference;
  const paid = [...gateway.receipts.values()];
  if (reference === undefined) return;
  if (paid.length > 0 && random.chance(0.5)) {
    faults.count('notice about another order');
    notices.post({ ...random.oneOf(paid), reference });
  } else {
    faults.count('notice forged');
    notices.post({
      reference,
      amount: order.total,
      transaction: random.chance(0.5) ? null : guessed(reference),
    });
  }
};

/** Disasters and liars, for as long as `goOn` says so. */
export const makeTrouble = async (settings: Settings, goOn: () => boolean): Promise<void> => {
  const { random, scheduler, faults, span } = settings;
  while (goOn()) {
    await scheduler.sleep(random.whole(Math.ceil(span / 16), Math.ceil(span / 2)));
    if (!goOn() || faults.severity() === 0) continue;
    lie(settings);
    if (random.chance(0.5)) await breakDown(settings);
  }
};
