import type { Faults } from '../outside/faults.ts';
import type { Story } from '../runs/story.ts';
import type { Random } from '../time/random.ts';
import type { Scheduler } from '../time/scheduler.ts';
import type { Caller } from './calls.ts';
import type { Core } from './core.ts';

/** What is told of something that a process was given to do. Exactly one of the two happens. */
type Ending<A> = {
  readonly ended: (answer: A) => void;
  /** The process died meanwhile, and with it all that it remembered. */
  readonly lost: () => void;
};

export type Process = {
  readonly name: string;
  /** How many things it has under way. */
  readonly busy: () => number;
  readonly run: <A>(work: (core: Core) => Promise<A>, ending: Ending<A>) => void;
};

export type Processes = {
  readonly alive: () => readonly Process[];
  /** One of those alive, or null. */
  readonly any: () => Process | null;
  /** As soon as a process is alive; at once when one is. */
  readonly whenAlive: (go: () => void) => void;
  /** So many milliseconds pass before they start again. */
  readonly killAll: (milliseconds: number) => void;
  /** All of them live, whatever was to come. */
  readonly startAll: () => void;
};

type Settings = {
  readonly count: number;
  readonly start: (caller: Caller) => Core;
  readonly scheduler: Scheduler;
  readonly random: Random;
  readonly faults: Faults;
  readonly story: Story;
  /** A use case threw, which none may. */
  readonly bug: (cause: unknown) => void;
  /** What a use case came to. */
  readonly heard: (answer: unknown) => void;
};

type Life = { readonly process: Process; readonly die: (milliseconds: number) => void };

/** The shop's processes: each holds its own use cases over the one store, and dies and starts again. */
export const openProcesses = (settings: Settings): Processes => {
  const { count, scheduler, random, faults, story, bug, heard } = settings;
  const lives: (Life | null)[] = Array.from({ length: count }, () => null);
  const waiting: (() => void)[] = [];
  let alive: readonly Process[] = [];

  const replace = (place: number, life: Life | null): void => {
    lives[place] = life;
    alive = lives.flatMap((one) => one?.process ?? []);
  };

  const start = (place: number): void => {
    if (lives[place] !== null) return;
    const name = `shop-${String(place + 1)}`;
    const underWay = new Set<{ readonly lost: () => void }>();
    const die = (milliseconds: number): void => {
      if (lives[place] !== life) return;
      replace(place, null);
      story.tell(name, () => `is killed, with ${String(underWay.size)} things under way`);
      scheduler.later(milliseconds, () => {
        start(place);
      });
      const lost = [...underWay];
      underWay.clear();
      for (const ending of lost) ending.lost();
    };
    const core = settings.start({
      isAlive: () => lives[place] === life,
      kill: () => {
        faults.count('process killed');
        die(random.whole(500, 20_000));
      },
    });
    const run: Process['run'] = (work, ending) => {
      underWay.add(ending);
      work(core).then((answer) => {
        heard(answer);
        if (underWay.delete(ending)) ending.ended(answer);
      }, bug);
    };
    const life: Life = { process: { name, run, busy: () => underWay.size }, die };
    replace(place, life);
    story.tell(name, () => 'starts');
    for (const go of waiting.splice(0)) go();
  };

  const startAll = (): void => {
    for (let place = 0; place < count; place += 1) start(place);
  };
  startAll();

  return {
    startAll,
    alive: () => alive,
    any: () => (alive.length === 0 ? null : random.oneOf(alive)),
    whenAlive: (go) => {
      if (alive.length > 0) go();
      else waiting.push(go);
    },
    killAll: (milliseconds) => {
      for (const life of lives) life?.die(milliseconds + random.whole(0, 3_000));
    },
  };
};
