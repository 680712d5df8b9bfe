import { isLowerBound, isMet, type Figure } from './figure.ts';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

const ratio = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const amount = (value: number, unit: Figure['unit']): string => {
  if (unit === '/s') return `${number.format(value < 100 ? value : Math.round(value))}/s`;
  if (unit === '×') return `${ratio.format(value)} ×`;
  return `${number.format(value)} ${unit}`.trimEnd();
};

export const bound = (figure: Figure): string => (isLowerBound(figure) ? '≥' : '<');

const verdict = (figure: Figure): string => {
  const met = isMet(figure);
  if (met === null) return '';
  return met ? 'met' : 'NOT MET';
};

const cellsOf = (figure: Figure): readonly string[] => [
  figure.part,
  figure.what,
  figure.value === null ? 'n/a' : amount(figure.value, figure.unit),
  figure.goal === null ? '' : `${bound(figure)} ${amount(figure.goal, figure.unit)}`,
  verdict(figure),
];

const head = ['part', 'what', 'figure', 'goal', ''];
const rightAligned = [false, false, true, true, false];

/** The figures as lines of text, each column as wide as its longest cell. */
export const table = (figures: readonly Figure[]): string => {
  const rows = [head, ...figures.map(cellsOf)];
  const widths = head.map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  const cell = (text: string, at: number): string =>
    rightAligned[at] === true ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
};
