import { stateWith, put, type State } from './state.ts';

/** The state that knows what came of a request. */
export const withAnswer = (state: State, key: string, answer: number): State =>
  stateWith(state, {
    idempotencyKeys: put(state.idempotencyKeys, key, answer),
  });
