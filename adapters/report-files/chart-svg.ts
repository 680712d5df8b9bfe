import type { Chart } from '../../application/ports/report-files.ts';

/** In pixels: as wide as a phone shows without making it smaller. */
const width = 1_080;
const margin = 56;
const plot = { left: 150, right: width - margin, top: 250, bottom: 640 };
const rowHeight = 62;
const listTop = 790;

const ink = '#1b2733';
const faint = '#5b6b7b';
const grid = '#dfe6ee';
const bars = '#1f7a5c';
const line = '#c2410c';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** What XML cannot hold, and signs that the font has no picture of, are left out. */
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\ufffe\uffff\u200d\ufe0e\ufe0f\u{e0000}-\u{e007f}]|\p{Regional_Indicator}|\p{Emoji_Modifier}|\p{Extended_Pictographic}|\p{Surrogate}/gu;

const letters = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** A name as the picture can show it: printable, at most so many letters; `fallback` where nothing is left of it. */
export const printable = (name: string, most: number, fallback = '–'): string => {
  const plain = name.replace(/\s+/gu, ' ').replace(unprintable, '').replace(/ +/g, ' ').trim();
  const all = [...letters.segment(plain)].map(({ segment }) => segment);
  if (all.length === 0) return fallback;
  return all.length <= most
    ? plain
    : `${all
        .slice(0, most - 1)
        .join('')
        .trim()}…`;
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? '');

type Style = {
  readonly size: number;
  readonly fill?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly weight?: 'bold';
  /** Read over bars as well. */
  readonly halo?: boolean;
};

const text = (
  x: number,
  y: number,
  said: string,
  { size, fill = ink, anchor = 'start', weight, halo = false }: Style,
) =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${String(size)}" fill="${fill}" text-anchor="${anchor}"${weight === undefined ? '' : ` font-weight="${weight}"`}${halo ? ' stroke="#ffffff" stroke-width="8" paint-order="stroke"' : ''}>${escaped(said)}</text>`;

const rect = (x: number, y: number, w: number, h: number, fill: string, radius = 4) =>
  `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${w.toFixed(1)}" height="${h.toFixed(1)}" rx="${String(radius)}" fill="${fill}"/>`;

const rule = (y: number) =>
  `<line x1="${String(plot.left)}" x2="${String(plot.right)}" y1="${y.toFixed(1)}" y2="${y.toFixed(1)}" stroke="${grid}" stroke-width="2"/>`;

/** The smallest round number that is not below: 1, 2 or 5 with noughts. */
export const roundedUp = (value: number): number => {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((step) => step * power).find((round) => round >= value) ?? value;
};

const height = plot.bottom - plot.top;

const levels = (top: number, scale: Chart['scale']): readonly string[] =>
  [0, 0.5, 1].flatMap((part) => {
    const y = plot.bottom - part * height;
    return [
      rule(y),
      text(plot.left - 14, y + 9, scale(top * part), { size: 26, fill: faint, anchor: 'end' }),
    ];
  });

/** So many labels stand side by side without touching. */
const mostLabels = 8;

const drawPoints = ({ points, scale }: Chart): readonly string[] => {
  const top = roundedUp(Math.max(...points.map(({ bar }) => bar)));
  const peak = roundedUp(Math.max(...points.map((point) => point.line)));
  const slot = (plot.right - plot.left) / points.length;
  const barWidth = Math.min(slot * 0.68, 90);
  const every = Math.ceil(points.length / mostLabels);
  const middle = (at: number): number => plot.left + slot * (at + 0.5);
  const yOf = (value: number): number => plot.bottom - (Math.max(0, value) / peak) * height;
  const path = points.map((point, at) => `${middle(at).toFixed(1)},${yOf(point.line).toFixed(1)}`);
  return [
    ...levels(top, scale),
    ...points.map(({ bar }, at) => {
      const tall = (Math.max(0, bar) / top) * height;
      return rect(middle(at) - barWidth / 2, plot.bottom - tall, barWidth, tall, bars);
    }),
    `<polyline points="${path.join(' ')}" fill="none" stroke="${line}" stroke-width="5" stroke-linejoin="round"/>`,
    ...points.map(
      (point, at) =>
        `<circle cx="${middle(at).toFixed(1)}" cy="${yOf(point.line).toFixed(1)}" r="7" fill="#fff" stroke="${line}" stroke-width="4"/>`,
    ),
    ...points.flatMap(({ label }, at) =>
      at % every === 0
        ? [
            text(middle(at), plot.bottom + 40, printable(label, 9), {
              size: 25,
              fill: faint,
              anchor: 'middle',
            }),
          ]
        : [],
    ),
  ];
};

/** What the line counts is written at its highest point; the bars have their scale. */
const drawPeak = ({ points }: Chart): readonly string[] => {
  const most = Math.max(...points.map((point) => point.line));
  const at = points.findIndex((point) => point.line === most);
  const x = plot.left + ((plot.right - plot.left) / points.length) * (at + 0.5);
  const y = plot.bottom - (most / roundedUp(most)) * height;
  return [
    text(x, y - 18, String(most), { size: 26, fill: line, anchor: 'middle', weight: 'bold', halo: true }),
  ];
};

const drawLegend = ({ legend }: Chart): readonly string[] => [
  rect(margin, 184, 28, 28, bars),
  text(margin + 40, 208, printable(legend.bars, 24), { size: 28, fill: faint }),
  `<line x1="${String(width / 2)}" x2="${String(width / 2 + 46)}" y1="198" y2="198" stroke="${line}" stroke-width="6"/>`,
  text(width / 2 + 60, 208, printable(legend.line, 24), { size: 28, fill: faint }),
];

const drawList = ({ list }: Chart): readonly string[] => {
  const top = Math.max(1, ...list.rows.map(({ value }) => value));
  return [
    text(margin, listTop - 34, printable(list.title, 44), { size: 34, weight: 'bold' }),
    ...list.rows.flatMap(({ name, value, text: said }, at) => {
      const y = listTop + at * rowHeight;
      const long = (Math.max(0, value) / top) * (width - 2 * margin);
      return [
        text(margin, y + 26, printable(name, 30), { size: 27 }),
        text(width - margin, y + 26, printable(said, 24), { size: 27, anchor: 'end', weight: 'bold' }),
        rect(margin, y + 36, width - 2 * margin, 10, grid, 5),
        rect(margin, y + 36, Math.max(long, 6), 10, bars, 5),
      ];
    }),
  ];
};

const isEmpty = ({ points }: Chart): boolean => points.every((point) => point.bar <= 0 && point.line <= 0);

/** A chart as an SVG: dark on light, in letters that are read on a phone. */
export const chartSvg = (chart: Chart): string => {
  const { rows } = chart.list;
  const tall = rows.length === 0 ? plot.bottom + 90 : listTop + rows.length * rowHeight + 40;
  const parts = [
    rect(0, 0, width, tall, '#ffffff', 0),
    text(margin, 86, printable(chart.title, 34), { size: 48, weight: 'bold' }),
    text(margin, 142, printable(chart.subtitle, 60), { size: 30, fill: faint }),
    ...drawLegend(chart),
    ...(isEmpty(chart)
      ? [
          ...levels(1, () => ''),
          text(width / 2, (plot.top + plot.bottom) / 2, printable(chart.empty, 48), {
            size: 34,
            fill: faint,
            anchor: 'middle',
          }),
        ]
      : [...drawPoints(chart), ...drawPeak(chart)]),
    ...(rows.length === 0 ? [] : drawList(chart)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(tall)}" viewBox="0 0 ${String(width)} ${String(tall)}" font-family="DejaVu Sans">${parts.join('')}</svg>`;
};
