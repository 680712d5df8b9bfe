import type { AlertMutes } from '../../application/ports/alert-mutes.ts';
import type { Memory } from './memory.ts';
import { stateWith } from './state.ts';

export const memoryAlertMutes = ({ ask, set }: Memory): AlertMutes => ({
  mutedBy: (person) =>
    ask(({ alertMutes }) =>
      alertMutes
        .filter((one) => one.person === person)
        .map(({ alert }) => alert)
        .sort(),
    ),
  mute: (person, alert, muted) =>
    set((state) =>
      stateWith(state, {
        alertMutes: [
          ...state.alertMutes.filter((one) => one.person !== person || one.alert !== alert),
          ...(muted ? [{ person, alert }] : []),
        ],
      }),
    ),
});
