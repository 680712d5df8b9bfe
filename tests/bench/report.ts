import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'oxfmt';
import { barChart, type Bar } from './charts.ts';
import { isMet, type Figure } from './figure.ts';
import { amount, bound } from './table.ts';

const docs = join(fileURLToPath(import.meta.url), '..', '..', '..', 'docs');

const marks = { begin: '<!-- figures -->', end: '<!-- end of figures -->' };

const verdict = (figure: Figure): string => {
  const met = isMet(figure);
  if (met === null) return '';
  return met ? 'met' : '**missed**';
};

const row = (figure: Figure): string =>
  `| ${[
    figure.part,
    figure.what,
    figure.value === null ? 'n/a' : amount(figure.value, figure.unit),
    figure.goal === null ? '' : `${bound(figure)} ${amount(figure.goal, figure.unit)}`,
    verdict(figure),
  ].join(' | ')} |`;

type Chart = { readonly file: string; readonly title: string; readonly bars: readonly Bar[] };

/** Only figures that are there, and pass. */
const barsOf = (figures: readonly Figure[], passes: (figure: Figure) => boolean): readonly Bar[] =>
  figures.filter(passes).flatMap(({ what, value, unit, goal }) =>
    value === null
      ? []
      : [
          {
            label: what,
            value,
            text: amount(value, unit),
            goal,
            isYardstick: /pgbench,|bare Koa/.test(what),
          },
        ],
  );

/** What is drawn of the figures; a chart without bars is left out. */
export const chartsOf = (figures: readonly Figure[]): readonly Chart[] =>
  [
    {
      file: 'lifecycle.svg',
      title: 'Orders placed, billed and settled a second, and pgbench',
      bars: barsOf(
        figures,
        ({ part, what, unit }) => part === 'lifecycle' && unit === '/s' && !/round/.test(what),
      ),
    },
    {
      file: 'ratios.svg',
      title: 'Against the yardsticks (×)',
      bars: barsOf(figures, ({ unit }) => unit === '×'),
    },
    {
      file: 'whole-way.svg',
      title: 'Through the whole shop, a second',
      bars: barsOf(figures, ({ part, what, unit }) => part === 'way' && unit === '/s' && !/round/.test(what)),
    },
    {
      file: 'waits.svg',
      title: 'How long people wait',
      bars: barsOf(figures, ({ part, unit, what }) => part === 'way' && unit === 'ms' && /p\d\d/.test(what)),
    },
  ].filter(({ bars }) => bars.length > 0);

/** The figures as a section of Markdown, with its charts. */
export const sectionOf = (figures: readonly Figure[], machine: readonly string[]): string =>
  [
    ...machine.map((line) => `- ${line}`),
    '',
    ...chartsOf(figures).map(({ file, title }) => `![${title}](charts/${file})`),
    '',
    '| part | what | figure | goal |  |',
    '| --- | --- | ---: | ---: | --- |',
    ...figures.map(row),
  ].join('\n');

/** `text` with the section in the place of the one between the marks. */
export const withSection = (text: string, section: string): string => {
  const [begin, end] = [text.indexOf(marks.begin), text.indexOf(marks.end)];
  if (begin < 0 || end < begin) throw new Error(`docs/performance.md has no ${marks.begin} and ${marks.end}`);
  return `${text.slice(0, begin + marks.begin.length)}\n\n${section}\n\n${text.slice(end)}`;
};

/** Puts the figures into docs/performance.md, and their charts beside it. */
export const writeReport = async (figures: readonly Figure[], machine: readonly string[]): Promise<void> => {
  const page = join(docs, 'performance.md');
  mkdirSync(join(docs, 'charts'), { recursive: true });
  for (const { file, title, bars } of chartsOf(figures))
    writeFileSync(join(docs, 'charts', file), barChart(title, bars));
  const text = withSection(readFileSync(page, 'utf8'), sectionOf(figures, machine));
  const { code } = await format(page, text);
  writeFileSync(page, code);
};
