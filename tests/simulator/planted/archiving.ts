import { pipe } from 'fp-ts/lib/function.js';
import * as O from 'fp-ts/lib/Option.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { after } from '../../../domain/instant.ts';
import { doneAt } from '../../../domain/order/archiving.ts';
import type { Order } from '../../../domain/order/order.ts';
import type { Ports } from '../shop/ports.ts';
import { mutant, type PlantedMistake } from './planted-mistake.ts';

const isOld = ({ clock, policy }: Ports, order: Order): boolean => {
  const [done, { archiveAfter }] = [doneAt(order), policy()];
  return done !== null && archiveAfter !== null && after(done, archiveAfter) < clock.now();
};

/** Looks for an order where the new ones are, and nowhere else. */
export const archiveForgotten: PlantedMistake = {
  name: 'does not find what is archived',
  breaks: ['I10', 'I2', 'I4', 'I6', 'row 24'],
  ports: (ports) => ({
    ...ports,
    orders: {
      ...ports.orders,
      find: (id) => pipe(ports.orders.find(id), TE.map(O.filter(({ value }) => !isOld(ports, value)))),
    },
  }),
};

export const archivedTooYoung = mutant(
  'archives what has just been done',
  ['I10'],
  'application/books/archive-orders.ts',
  'after(deps.clock.now(), -age)',
  'deps.clock.now()',
);

export const mutantsOfArchiving: readonly PlantedMistake[] = [
  archivedTooYoung,
  mutant(
    'archives what can still be paid',
    ['I10'],
    'domain/order/archiving.ts',
    "order.attempts.some(({ tag }) => tag === 'Requested' || tag === 'Payable') ? null : finishedAt(order)",
    'finishedAt(order)',
  ),
  mutant(
    'archives nothing',
    ['I10'],
    'application/books/archive-orders.ts',
    'isHeldBack ? TE.right(0)',
    'age > 0 ? TE.right(0)',
  ),
];
