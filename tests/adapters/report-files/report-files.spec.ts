import { expect } from 'chai';
import { PNG } from 'pngjs';
import { chartSvg, printable, roundedUp } from '../../../adapters/report-files/chart-svg.ts';
import { openPainter, type Painter } from '../../../adapters/report-files/painter.ts';
import { reportFiles } from '../../../adapters/report-files/report-files.ts';
import type { Chart } from '../../../application/ports/report-files.ts';
import { shortly } from '../../../adapters/chat/features/admin/reports/files.ts';
import { answerOf, refusalOf } from '../../support/either.ts';

const point = (bar: number, line = bar === 0 ? 0 : 1, label = '22 Nov') => ({ label, bar, line });

const aChart = (over: Partial<Chart> = {}): Chart => ({
  title: 'Laporan 7 hari',
  subtitle: '16 Nov 2026 – 22 Nov 2026',
  legend: { bars: 'Omzet (Rp)', line: 'Pesanan' },
  points: [point(0), point(35_000), point(70_000, 2)],
  scale: shortly,
  list: { title: 'Terlaris', rows: [] },
  empty: 'Belum ada penjualan',
  ...over,
});

const row = (name: string, value = 35_000) => ({ name, value, text: `Rp ${String(value)}` });

/** The colours of the bars and of the line. */
const [green, orange] = ['1f7a5c', 'c2410c'];

const pixelsOf = (bytes: Uint8Array) => {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  const found = (colour: string): number => {
    let count = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data.subarray(at, at + 3).toString('hex') === colour) count += 1;
    return count;
  };
  return { width, height, found, background: data.subarray(0, 3).toString('hex') };
};

describe('A chart of figures', function () {
  this.timeout(20_000);
  let painter: Painter;
  before(() => {
    painter = openPainter();
  });
  after(() => painter.stop());

  const drawn = async (chart: Chart) => pixelsOf(await answerOf(reportFiles(painter).draw(chart)));

  it('is dark on light, with bars and a line', async () => {
    const { width, height, found, background } = await drawn(aChart());
    expect([width, background]).to.deep.equal([1_080, 'ffffff']);
    expect(height).to.be.within(600, 1_400);
    expect(found(green)).to.be.above(20_000);
    expect(found(orange)).to.be.above(1_000);
  });

  it('of an empty shop has words in the place of bars', async () => {
    const { found } = await drawn(aChart({ points: [point(0), point(0)] }));
    // What is left of the colour is the sign in the legend.
    expect(found(green)).to.be.below(900);
    expect(chartSvg(aChart({ points: [point(0)] }))).to.include('Belum ada penjualan');
  });

  it('of one sale has one bar', async () => {
    const none = await drawn(aChart({ points: [point(0), point(0)] }));
    const one = await drawn(aChart({ points: [point(0), point(35_000)] }));
    expect(one.found(green)).to.be.above(none.found(green) + 10_000);
  });

  it('of a billion rupiah writes it in a few signs that fit', async () => {
    const chart = aChart({
      points: [point(1_000_000_000, 1_200)],
      list: { title: 'Terlaris', rows: [row('Lisensi', 1e9)] },
    });
    expect(chartSvg(chart)).to.include('>1 M<').and.to.include('>500 jt<');
    expect((await drawn(chart)).found(green)).to.be.above(20_000);
  });

  it('shows names in Arabic, and what is left of names with emoji', async () => {
    const dark = async (...names: readonly string[]) =>
      (await drawn(aChart({ list: { title: 'Terlaris', rows: names.map((name) => row(name)) } }))).found(
        '1b2733',
      );
    const unnamed = await dark('🎬');
    expect(await dark('اشتراك نتفليكس شهر')).to.be.above(unnamed + 300);
    expect(await dark('🎬 Netflix 👨‍👩‍👧')).to.be.above(unnamed + 300);
  });

  it('takes names with markup as text', async () => {
    const named = aChart({ list: { title: '<b>', rows: [row('"<script>&\u0000\u001b')] } });
    expect(chartSvg(named)).to.include('&quot;&lt;script&gt;&amp;').and.not.include('\u001b');
    expect((await drawn(named)).width).to.equal(1_080);
  });

  it('of a whole month and of a day labels some of its parts', () => {
    const points = Array.from({ length: 30 }, (_, day) => point(day, day, `hari${String(day)}`));
    expect(chartSvg(aChart({ points })).match(/>hari\d+</g)).to.have.length(8);
  });

  it('is drawn while the event loop goes on', async () => {
    let turns = 0;
    const turning = setInterval(() => {
      turns += 1;
    }, 1);
    await Promise.all(Array.from({ length: 3 }, () => drawn(aChart())));
    clearInterval(turning);
    expect(turns).to.be.above(5);
  });

  it('fails as a failure where the thread is stopped, and the next one is drawn by another', async () => {
    const under = reportFiles(painter).draw(aChart());
    const failed = refusalOf(under);
    await painter.stop();
    expect((await failed).tag).to.equal('DrawingFailure');
    expect((await drawn(aChart())).width).to.equal(1_080);
  });

  it('fails as a failure where it cannot be drawn', async () => {
    let cause: unknown = null;
    await painter.paint('no picture').catch((thrown: unknown) => {
      cause = thrown;
    });
    expect(cause).to.be.instanceOf(Error);
  });
});

describe('A name in a picture', () => {
  it('loses what the font has no picture of, and is cut between letters', () => {
    expect(printable('🎬  Netflix\n1 Bulan 🇮🇩', 30)).to.equal('Netflix 1 Bulan');
    expect(printable('🎬🇮🇩', 30)).to.equal('–');
    expect(printable('abcdef', 4)).to.equal('abc…');
  });
});

describe('The top of a scale', () => {
  it('is the next round number', () => {
    expect([0, 1, 3, 7, 11, 35_000, 999_999_999].map(roundedUp)).to.deep.equal([
      1, 1, 5, 10, 20, 50_000, 1_000_000_000,
    ]);
  });
});

describe('A table of figures', () => {
  it('runs no formula, and quotes what would break it', () => {
    const bytes = reportFiles(openPainter()).table([
      ['nama', 'nilai'],
      ['=1+1', 5],
      ['a,"b"\nc', -5],
    ]);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).to.equal(
      '\ufeffnama,nilai\n\'=1+1,5\n"a,""b""\nc",-5\n',
    );
  });
});
