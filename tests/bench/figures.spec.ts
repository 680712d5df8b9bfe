import { expect } from 'chai';
import { isMet, median, quantile, type Figure } from './figure.ts';
import { readOptions } from './options.ts';
import { table } from './table.ts';

const aFigure = (more: Partial<Figure> = {}): Figure => ({
  part: 'start',
  what: 'ready',
  value: 1_250,
  unit: 'ms',
  goal: 3_000,
  ...more,
});

describe('the figures of the benchmark', () => {
  it('are quantiles by nearest rank, whatever order the values came in', () => {
    const values = [5, 1, 4, 2, 3];
    const shares = [0, 0.2, 0.21, 0.5, 0.99, 1];
    expect(shares.map((share) => quantile(values, share))).to.deep.equal([1, 1, 2, 3, 5, 5]);
    expect(values).to.deep.equal([5, 1, 4, 2, 3]);
  });

  it('are none of no values', () => {
    expect([quantile([], 0.99), median([])]).to.deep.equal([null, null]);
  });

  it('meet their goal only below it, and have no verdict when one of the two is missing', () => {
    const figures = [{ value: 2_999 }, { value: 3_000 }, { value: null }, { goal: null }];
    expect(figures.map((more) => isMet(aFigure(more)))).to.deep.equal([true, false, null, null]);
  });

  it('stand in columns with their goals and verdicts', () => {
    const figures = [
      aFigure(),
      aFigure({ what: 'ready, slowest', value: 3_100.26 }),
      aFigure({ part: 'memory', what: 'node', value: null, unit: 'MB', goal: 150 }),
      aFigure({ part: 'store', what: 'orders', value: 812.6, unit: '/s', goal: null }),
    ];
    expect(table(figures).split('\n')).to.deep.equal([
      'part    what                figure        goal',
      'start   ready             1,250 ms  < 3,000 ms  met',
      'start   ready, slowest  3,100.3 ms  < 3,000 ms  NOT MET',
      'memory  node                   n/a    < 150 MB',
      'store   orders               813/s',
    ]);
  });
});

describe('the options of the benchmark', () => {
  const usualSizes = { recipients: null, rate: null, kills: null, updates: null };

  it('measure everything unless parts are named', () => {
    expect([readOptions([]), readOptions(['--quick', '--only', 'store', '--only=start'])]).to.deep.equal([
      {
        ...usualSizes,
        quick: false,
        only: [
          'start',
          'memory',
          'delivery',
          'store',
          'thread',
          'size',
          'reports',
          'import',
          'prices',
          'lifecycle',
          'broadcast',
          'updates',
        ],
      },
      { ...usualSizes, quick: true, only: ['store', 'start'] },
    ]);
  });

  it('say how large a part is to be', () => {
    const read = readOptions([
      '--recipients',
      '100000',
      '--rate=300',
      '--kills',
      '50',
      '--updates',
      '1000000',
    ]);
    expect(read).to.include({ recipients: 100_000, rate: 300, kills: 50, updates: 1_000_000 });
    expect([readOptions(['--rate', 'quick']), readOptions(['--kills', '-1'])]).to.deep.equal([null, null]);
  });

  it('are not understood with a wrong word, and give way to a call for help', () => {
    const calls = [['--only', 'shop'], ['--fast'], ['start'], ['--help']];
    expect(calls.map(readOptions)).to.deep.equal([null, null, null, null]);
  });
});
