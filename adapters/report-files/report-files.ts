import * as TE from 'fp-ts/lib/TaskEither.js';
import { stringify } from 'csv-stringify/sync';
import type { ReportFiles } from '../../application/ports/report-files.ts';
import { chartSvg } from './chart-svg.ts';
import type { Painter } from './painter.ts';

/** Figures as pictures and tables. A name that begins like a formula is written so that no spreadsheet runs it. */
export const reportFiles = ({ paint }: Pick<Painter, 'paint'>): ReportFiles => ({
  draw: (chart) =>
    TE.tryCatch(
      () => paint(chartSvg(chart)),
      (cause) => ({ tag: 'DrawingFailure', cause }),
    ),
  table: (rows) =>
    new TextEncoder().encode(
      stringify([...rows.map((row) => [...row])], { bom: true, escape_formulas: true }),
    ),
});
