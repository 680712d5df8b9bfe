import type { Check } from './snapshot.ts';

/** Row 37: everybody is reached, and nobody twice but for sends whose answer was lost, which are counted. */
const everybodyReadsIt: Check = ({ broadcast: { state, unknown, readings } }) => {
  if (readings.length === 0) return [];
  const missed = readings.filter((times) => times === 0).length;
  const again = readings.reduce((sum, times) => sum + Math.max(0, times - 1), 0);
  return [
    ...(state === 'Done' && missed === 0
      ? []
      : [
          {
            name: 'broadcast not at its end',
            order: null,
            found: `${state ?? 'none'}, ${String(missed)} missed`,
          },
        ]),
    ...(again > unknown
      ? [{ name: 'broadcast read twice', order: null, found: `${String(again)}, ${String(unknown)} unknown` }]
      : []),
  ];
};

export const broadcastChecks: readonly Check[] = [everybodyReadsIt];
