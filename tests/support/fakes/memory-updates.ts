import * as TE from 'fp-ts/lib/TaskEither.js';
import type { UpdateStore } from '../../../adapters/telegram/kept-updates.ts';

type Row = {
  readonly place: number;
  readonly text: string;
  readonly keptBy: string;
  holder: string;
  heldUntil: number;
};

/** The table of updates that are under way, for one bot, in memory: it outlives the processes that open it. */
export const memoryUpdates = (hold = 5_000, now: () => number = () => performance.now()) => {
  let rows: Row[] = [];
  let last = 0;
  let processes = 0;

  const open = (): UpdateStore => {
    processes += 1;
    const me = `process ${String(processes)}`;
    const isDead = (holder: string): boolean =>
      rows.every((row) => row.holder !== holder || row.heldUntil < now());
    return {
      keep: (texts) =>
        TE.fromIO(() => {
          const kept = texts.map((text) => ({
            place: (last += 1),
            text,
            keptBy: me,
            holder: me,
            heldUntil: now() + hold,
          }));
          rows = [...rows, ...kept];
          return kept.map(({ place }) => place);
        }),
      settle: (done, still) =>
        TE.fromIO(() => {
          rows = rows.filter(({ place }) => !done.includes(place));
          for (const row of rows)
            if (row.holder === me && still.includes(row.place)) row.heldUntil = now() + hold;
        }),
      forgetUnknown: (known) =>
        TE.fromIO(() => {
          rows = rows.filter(
            ({ place, keptBy, holder }) => keptBy !== me || holder !== me || known.includes(place),
          );
        }),
      claim: () =>
        TE.fromIO(() => {
          const free = rows.filter(({ holder }) => holder !== me && isDead(holder));
          for (const row of free) {
            row.holder = me;
            row.heldUntil = now() + hold;
          }
          return free.map(({ place, text }) => ({ place, text }));
        }),
      elsewhere: () => TE.fromIO(() => rows.filter(({ holder }) => holder !== me).length),
    };
  };

  return { open, texts: (): readonly string[] => rows.map(({ text }) => text) };
};
