import * as E from 'fp-ts/lib/Either.js';
import type { OrderEvents } from '../../application/ports/order-events.ts';
import type { Instant } from '../../domain/instant.ts';
import type { OrderId } from '../../domain/order/order.ts';
import type { Happening } from '../../domain/order/order-event.ts';
import { enqueue } from './follow-ups.ts';
import { withAnswer } from './idempotency.ts';
import type { Memory } from './memory.ts';
import { stateWith, put, type State } from './state.ts';

/** The state in which this happened to an order as well. */
export const withEvent = (state: State, order: OrderId, happening: Happening, at: Instant): State =>
  stateWith(state, {
    events: put(state.events, order, [...(state.events.get(order) ?? []), { at, happening }]),
  });

export const memoryOrderEvents = ({ ask, change }: Memory, now: () => Instant): OrderEvents => ({
  append: (order, happening, followUps, audit, once) =>
    change((state) => {
      if (once !== undefined && state.idempotencyKeys.has(once)) return E.right([undefined, state]);
      const keyed = once === undefined ? state : withAnswer(state, once, 1);
      const noted = withEvent(keyed, order, happening, now());
      return E.right([
        undefined,
        enqueue(stateWith(noted, { audit: [...noted.audit, ...audit] }), followUps, now()),
      ]);
    }),
  ofOrder: (order, limit) => ask((state) => (state.events.get(order) ?? []).slice(-limit)),
});
