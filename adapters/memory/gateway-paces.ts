import * as E from 'fp-ts/lib/Either.js';
import type { GatewayPaces } from '../../application/ports/gateway-paces.ts';
import { freshPace, holdTurns, takeTurns, type LinePace } from '../../domain/payment/gateway-pace.ts';
import type { Memory } from './memory.ts';
import { stateWith, type State } from './state.ts';

const paceOf = ({ gatewayPaces }: State, line: string): LinePace => gatewayPaces.get(line) ?? freshPace;

const withPace = (state: State, line: string, pace: LinePace): State =>
  stateWith(state, {
    gatewayPaces: new Map([...state.gatewayPaces, [line, pace]]),
  });

export const memoryGatewayPaces = ({ change, set }: Memory): GatewayPaces => ({
  reserve: (line, rate, now, wanted) =>
    change((state) => {
      const [turns, pace] = takeTurns(paceOf(state, line), rate, now, wanted);
      return E.right([turns, withPace(state, line, pace)] as const);
    }),
  hold: (line, until) => set((state) => withPace(state, line, holdTurns(paceOf(state, line), until))),
});
