import { expect } from 'chai';
import { isMet, median, quantile, type Figure } from './figure.ts';
import { barChart } from './charts.ts';
import { chartsOf, sectionOf, withSection } from './report.ts';
import { parts, readOptions } from './options.ts';
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

  it('meet their goal only below it, as a rate at or above it, and have no verdict when one of the two is missing', () => {
    const figures = [{ value: 2_999 }, { value: 3_000 }, { value: null }, { goal: null }];
    expect(figures.map((more) => isMet(aFigure(more)))).to.deep.equal([true, false, null, null]);
    const rates = [{ value: 59 }, { value: 60 }].map((more) => aFigure({ ...more, unit: '/s', goal: 60 }));
    expect(rates.map(isMet)).to.deep.equal([false, true]);
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

describe('the figures that are written down', () => {
  const figures = [
    aFigure({ part: 'lifecycle', what: '16 clients: orders', value: 800, unit: '/s', goal: null }),
    aFigure({
      part: 'lifecycle',
      what: '16 clients: pgbench, 2 commits',
      value: 1_600,
      unit: '/s',
      goal: null,
    }),
    aFigure({ part: 'lifecycle', what: '16 clients: slowest round', value: 700, unit: '/s', goal: null }),
    aFigure({ part: 'lifecycle', what: '16 clients: <against> it', value: 0.5, unit: '×', goal: 0.6 }),
    aFigure({ part: 'way', what: 'whole ways', value: null, unit: '/s', goal: 60 }),
  ];

  it('are rows with goals and verdicts, in the place of those before', () => {
    const page = 'Before.\n<!-- figures -->\n\nold\n\n<!-- end of figures -->\nAfter.\n';
    expect(withSection(page, sectionOf(figures.slice(3), ['two cores'])).split('\n')).to.deep.equal([
      'Before.',
      '<!-- figures -->',
      '',
      '- two cores',
      '',
      '![Against the yardsticks (×)](charts/ratios.svg)',
      '',
      '| part | what | figure | goal |  |',
      '| --- | --- | ---: | ---: | --- |',
      '| lifecycle | 16 clients: <against> it | 0.50 × | ≥ 0.60 × | **missed** |',
      '| way | whole ways | n/a | ≥ 60/s |  |',
      '',
      '<!-- end of figures -->',
      'After.',
      '',
    ]);
    expect(() => withSection('nothing of the kind', '')).to.throw('docs/performance.md');
  });

  it('are drawn with their yardsticks, rounds and what is missing left out', () => {
    const charts = chartsOf(figures).map(({ file, bars }) => ({
      file,
      bars: bars.map(({ label, text, isYardstick }) => ({ label, text, isYardstick })),
    }));
    expect(charts).to.deep.equal([
      {
        file: 'lifecycle.svg',
        bars: [
          { label: '16 clients: orders', text: '800/s', isYardstick: false },
          { label: '16 clients: pgbench, 2 commits', text: '1,600/s', isYardstick: true },
        ],
      },
      {
        file: 'ratios.svg',
        bars: [{ label: '16 clients: <against> it', text: '0.50 ×', isYardstick: false }],
      },
    ]);
  });

  it('make bars as long as they are, with goals as ticks and nothing that could be markup', () => {
    const chart = barChart('A "title"', [
      { label: '<long>', value: 10, text: '10/s', goal: 5 },
      { label: 'short', value: 5, text: '5/s', isYardstick: true },
    ]);
    expect([...chart.matchAll(/width="([\d.]+)" height="18"/g)].map(([, wide]) => wide)).to.deep.equal([
      '380.0',
      '190.0',
    ]);
    expect(chart)
      .to.include('x1="460.0"')
      .and.to.include('&lt;long&gt;')
      .and.to.include('A &quot;title&quot;');
    expect(chart).to.not.include('<long>');
  });
});

describe('the options of the benchmark', () => {
  const usualSizes = { recipients: null, rate: null, kills: null, updates: null };

  it('measure everything unless parts are named', () => {
    expect([
      readOptions([]),
      readOptions(['--quick', '--write', '--only', 'store', '--only=start']),
    ]).to.deep.equal([
      {
        ...usualSizes,
        write: false,
        quick: false,
        only: parts,
      },
      { ...usualSizes, quick: true, only: ['store', 'start'], write: true },
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
