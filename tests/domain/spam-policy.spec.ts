import { expect } from 'chai';
import fc from 'fast-check';
import { after, instant, type Instant } from '../../domain/instant.ts';
import {
  applySpamPolicy,
  isQuick,
  noSpamState,
  standardSpamPolicy,
  together,
  type ActionKind,
  type SpamState,
  type Verdict,
} from '../../domain/people/spam-policy.ts';
import { noon } from '../support/builders/moments.ts';

const marks: Record<Verdict, string> = { Admit: '.', Block: 'x', BlockAndWarn: 'W' };

type Act = readonly [kind: ActionKind, at: Instant];

/** What becomes of acts in a row: `.` admitted, `W` blocked with a warning, `x` blocked. */
const traceOf = (acts: readonly Act[]): string => {
  let state: SpamState = noSpamState;
  return acts
    .map(([kind, at]) => {
      const [verdict, next] = applySpamPolicy(standardSpamPolicy, state, kind, at);
      state = next;
      return marks[verdict];
    })
    .join('');
};

const actions = (...milliseconds: readonly number[]): readonly Act[] =>
  milliseconds.map((ms) => ['Action', after(noon, ms)]);

const taps = (...milliseconds: readonly number[]): readonly Act[] =>
  milliseconds.map((ms) => ['QuantityTap', after(noon, ms)]);

/** So many moments, each `gap` milliseconds after the one before. */
const every = (gap: number, count: number, from = 0): readonly number[] =>
  Array.from({ length: count }, (_, n) => from + n * gap);

describe('Anti-spam', () => {
  const traces: readonly (readonly [gap: number, trace: string])[] = [
    [200, '....Wxxxxxxx'],
    [900, '....Wxxxx'],
    [1_000, '....Wxxxxxxx'],
    [1_001, '............'],
    [1_050, '............'],
    [0, '....Wxxxxxxx'],
  ];
  for (const [gap, trace] of traces) {
    it(`judges actions ${String(gap)} ms apart ${trace}`, () => {
      expect(traceOf(actions(...every(gap, trace.length)))).to.equal(trace);
    });
  }

  it('begins afresh after a pause of more than a second, not of exactly one', () => {
    const four = every(200, 4);
    expect(traceOf(actions(...four, 1_600))).to.equal('....W');
    expect(traceOf(actions(...four, 1_601))).to.equal('.....');
    expect(traceOf(actions(...every(200, 8), 2_401, ...every(200, 4, 2_601)))).to.equal('....Wxxx....x');
  });

  it('warns again after 120 seconds, not a millisecond before', () => {
    // Hammering goes on without a pause; the warning comes with the action at 800 ms.
    const hammering = every(200, 606);
    const trace = traceOf(actions(...hammering));
    const warned = hammering.filter((_, n) => trace[n] === 'W');
    expect(warned).to.deep.equal([800, 120_800]);
    const slower = [...every(200, 5), ...every(200, 4, 120_199), 120_799];
    expect(traceOf(actions(...slower))).to.equal('....W....x');
    const inTime = [...every(200, 5), ...every(200, 4, 120_200), 120_800];
    expect(traceOf(actions(...inTime))).to.equal('....W....W');
  });

  it('counts blocked actions, so that hammering goes on being blocked', () => {
    expect(traceOf(actions(...every(1_000, 100)))).to.equal(`....W${'x'.repeat(95)}`);
  });

  it('forgets actions after five seconds, and remembers those of exactly five', () => {
    const [, state] = actions(...every(1_000, 6)).reduce<readonly [Verdict, SpamState]>(
      ([, before], [kind, at]) => applySpamPolicy(standardSpamPolicy, before, kind, at),
      ['Admit', noSpamState],
    );
    expect(state.actions).to.deep.equal(every(1_000, 6).map((ms) => noon + ms));
    const next = applySpamPolicy(
      standardSpamPolicy,
      { ...state, actions: every(1_000, 5).map((ms) => after(noon, ms + 1)) },
      'Action',
      after(noon, 5_001),
    );
    expect(next[1].actions).to.deep.equal([1, 1_001, 2_001, 3_001, 4_001, 5_001].map((ms) => noon + ms));
    const later = applySpamPolicy(
      standardSpamPolicy,
      { ...state, actions: [instant(noon - 1), after(noon, 4_500)] },
      'Action',
      after(noon, 5_000),
    );
    expect(later[1].actions).to.deep.equal([noon + 4_500, noon + 5_000]);
  });
});

describe('The ➖ ➕ taps', () => {
  it('may come twenty times in five seconds', () => {
    expect(traceOf(taps(...every(100, 23)))).to.equal(`${'.'.repeat(20)}Wxx`);
  });

  it('are counted over exactly five seconds', () => {
    const twenty = every(10, 20);
    expect(traceOf(taps(...twenty, 5_000))).to.equal(`${'.'.repeat(20)}W`);
    expect(traceOf(taps(...twenty, 5_001))).to.equal('.'.repeat(21));
  });

  it('are never blocked at four a second', () => {
    expect(traceOf(taps(...every(250.1, 200)))).to.equal('.'.repeat(200));
  });

  it('go on being blocked while they go on', () => {
    expect(traceOf(taps(...every(100, 60)))).to.equal(`${'.'.repeat(20)}W${'x'.repeat(39)}`);
  });

  it('are no actions, and actions are no taps', () => {
    const both = every(50, 40).flatMap((ms, n): readonly Act[] => (n % 10 === 0 ? actions(ms) : taps(ms)));
    expect(traceOf(both.slice(0, 22))).to.equal('.'.repeat(22));
    const fourActions = actions(...every(10, 4));
    expect(traceOf([...fourActions, ...taps(...every(10, 20, 40)), ...actions(300)])).to.equal(
      `${'.'.repeat(24)}W`,
    );
  });

  it('share the one warning with actions', () => {
    expect(traceOf([...actions(...every(100, 5)), ...taps(...every(10, 21, 600))])).to.equal(
      `....W${'.'.repeat(20)}x`,
    );
  });
});

describe('What several know of a person', () => {
  const [first, second, third] = [noon, after(noon, 300), after(noon, 700)];
  const one: SpamState = { actions: [first, third], taps: [], warnedAt: null };
  const other: SpamState = { actions: [second], taps: [third], warnedAt: second };

  it('is all of it in its order, and the latest warning', () => {
    const all: SpamState = { actions: [first, second, third], taps: [third], warnedAt: second };
    expect([together(one, other), together(other, one)]).to.deep.equal([all, all]);
    const warnedLater = { ...one, warnedAt: third };
    expect(together(warnedLater, other).warnedAt).to.equal(third);
    expect(together(one, noSpamState)).to.deep.equal(one);
  });

  it('is worth asking for from the second action in two and a half seconds on, and the fourth tap', () => {
    const quick = (state: Partial<SpamState>, kind: ActionKind, at: Instant) =>
      isQuick(standardSpamPolicy, { ...noSpamState, ...state }, kind, at);
    expect(quick({ actions: [first] }, 'Action', first)).to.equal(false);
    expect(quick({ actions: [first, after(first, 2_500)] }, 'Action', after(first, 2_500))).to.equal(true);
    expect(quick({ actions: [first, after(first, 2_501)] }, 'Action', after(first, 2_501))).to.equal(false);
    const three = every(100, 3).map((ms) => after(noon, ms));
    expect(quick({ taps: three }, 'QuantityTap', after(noon, 200))).to.equal(false);
    expect(quick({ taps: [...three, after(noon, 300)] }, 'Waited', after(noon, 300))).to.equal(true);
  });
});

describe('Whatever a person does', () => {
  const pauses = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 300 }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 6_000 }) },
  );
  const acts = fc.array(fc.tuple(fc.constantFrom<ActionKind>('Action', 'QuantityTap'), pauses), {
    maxLength: 300,
    size: 'max',
  });

  it('is remembered in little space', () => {
    fc.assert(
      fc.property(acts, (steps) => {
        let state = noSpamState;
        let now = noon;
        for (const [kind, pause] of steps) {
          now = after(now, pause);
          state = applySpamPolicy(standardSpamPolicy, state, kind, now)[1];
          expect(state.actions.length).to.be.at.most(standardSpamPolicy.actions + 1);
          expect(state.taps.length).to.be.at.most(standardSpamPolicy.taps + 1);
        }
      }),
    );
  });

  it('is warned of at most every 120 seconds, and always at the first block', () => {
    fc.assert(
      fc.property(acts, (steps) => {
        let state = noSpamState;
        let now = noon;
        const warnings: number[] = [];
        for (const [kind, pause] of steps) {
          now = after(now, pause);
          const [verdict, next] = applySpamPolicy(standardSpamPolicy, state, kind, now);
          if (verdict !== 'Admit' && warnings.length === 0) expect(verdict).to.equal('BlockAndWarn');
          if (verdict === 'BlockAndWarn') warnings.push(now);
          state = next;
        }
        const gaps = warnings.slice(1).map((moment, n) => moment - (warnings[n] ?? 0));
        expect(gaps.filter((gap) => gap < standardSpamPolicy.warnEvery)).to.deep.equal([]);
      }),
    );
  });

  it('is never blocked when actions are more than a second apart', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1_001, max: 9_000 }), { maxLength: 50 }), (pauses) => {
        let at = 0;
        const moments = pauses.map((pause) => (at += pause));
        expect(traceOf(actions(...moments))).to.equal('.'.repeat(moments.length));
      }),
    );
  });

  it('is never warned for what waited while nobody took it, however much it is', () => {
    const waited: readonly Act[] = every(1, standardSpamPolicy.taps + 2).map((ms) => [
      'Waited',
      after(noon, ms),
    ]);
    expect(traceOf(waited)).to.equal(`${'.'.repeat(standardSpamPolicy.taps)}xx`);
  });
});
