import type { Chance } from './chance.ts';

/**
 * What is killed: the shop, the database as a whole, or one connection's process of the database, which brings down all
 * of them. `stop` is no kill: the shop is asked to stop, as by an update, and has to end in order by itself.
 */
export type Target = 'node' | 'postmaster' | 'backend' | 'stop';

export type Blow = {
  readonly target: Target;
  /** Whether the shop is let to get ready again first; otherwise the blow falls while it starts, or right after the one before. */
  readonly whenReady: boolean;
  /** Milliseconds until it falls. */
  readonly pause: number;
};

const alone = (chance: Chance, target: Target): readonly Blow[] => [
  { target, whenReady: true, pause: chance.between(150, 4_000) },
];

const whileStarting = (chance: Chance, target: Target): readonly Blow[] => [
  { target, whenReady: false, pause: chance.between(20, 1_500) },
];

const twoInARow = (chance: Chance): readonly Blow[] => {
  const [first, second] = chance.oneOf<readonly [Target, Target]>([
    [3, ['node', 'postmaster']],
    [2, ['postmaster', 'node']],
    [1, ['postmaster', 'postmaster']],
  ]);
  return [...alone(chance, first), { target: second, whenReady: false, pause: chance.between(0, 120) }];
};

const isKill = ({ target }: Blow): boolean => target !== 'stop';

/** So many kills, the first on a shop that is ready; after it, and now and then later, a stop in order. */
export const planBlows = (chance: Chance, kills: number): readonly Blow[] => {
  const blows: Blow[] = [...alone(chance, 'node'), ...alone(chance, 'stop')];
  while (blows.filter(isKill).length < kills) {
    const next = chance.oneOf<() => readonly Blow[]>([
      [48, () => alone(chance, 'node')],
      [16, () => alone(chance, 'postmaster')],
      [10, () => alone(chance, 'backend')],
      [10, () => whileStarting(chance, 'node')],
      [4, () => whileStarting(chance, 'postmaster')],
      [12, () => twoInARow(chance)],
      [8, () => alone(chance, 'stop')],
    ]);
    blows.push(...next());
  }
  // Two in a row may be one too many.
  return blows.filter(isKill).length > kills ? blows.slice(0, -1) : blows;
};
