import {
  batchesPerPage,
  levelsPerPage,
  type VariantStock,
} from '../../../../../application/stocking/show-stock.ts';
import type { ReportFiles } from '../../../../../application/ports/report-files.ts';
import type { Page } from '../../../../../application/ports/page.ts';
import type { ShelvedUnit, StockLevel } from '../../../../../application/ports/stock-queries.ts';
import type {
  FilesImport,
  Published,
  StockImport,
  TakenBack,
} from '../../../../../application/ports/stock.ts';
import type { UnitList } from '../../../../../application/ports/unit-files.ts';
import type { VariantCode } from '../../../../../domain/catalogue/product.ts';
import { isFile, type GoodsContent, type GoodsFile } from '../../../../../domain/stock/goods-file.ts';
import type { StockBatch, StockBatchId } from '../../../../../domain/stock/stock-batch.ts';
import { buttons, inRowsOf, message, none, tap, withAttachment } from '../../../core/make-screen.ts';
import { coreMessages } from '../../../core/messages.ts';
import { pageButtons, pagesOf } from '../../../core/paging.ts';
import { lines, paragraphs } from '../../../core/rich-text.ts';
import type { Button, Controls, RichText, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { adminMessages } from '../messages.ts';
import { truncate } from '../../../core/truncate.ts';
import { unitsPerPage } from '../../../../../application/stocking/list-units.ts';
import { toMenu } from '../menu/buttons.ts';
import { stockRoutes } from './routes.ts';

const messages = adminMessages.stock;
const labels = adminMessages.buttons;
const { cancel } = coreMessages.id.form;

const toVariant = (product: VariantCode): Button =>
  tap(labels.backToStock, stockRoutes.variant.to({ product, page: 0 }));

const toList: Button = tap(labels.allStock, stockRoutes.list.to({ page: 0 }));

/** A sentence, and the way on. */
export const stockNotice = (text: RichText, product: VariantCode | null): Screen =>
  message(text, buttons([product === null ? toList : toVariant(product), toMenu]));

/** Characters of a name: in a title, and on a button, which a phone shows no more of. */
const nameLimit = 60;
const labelLimit = 40;

/** All variants that have units, to choose one. */
export const stockList = ({ items, total }: Page<StockLevel>, page: number): Screen =>
  message(
    total === 0 ? messages.none : messages.title(total),
    buttons(
      ...items.map((level) => [
        tap(
          messages.entry({ ...level, name: truncate(level.name, labelLimit) }),
          stockRoutes.variant.to({ product: level.code, page: 0 }),
        ),
      ]),
      pageButtons(page, pagesOf(total, levelsPerPage), (to) => stockRoutes.list.to({ page: to })),
      [toMenu],
    ),
  );

/** One variant: how much there is, where it came from, and what can be done. */
export const variantScreen = ({ level, batches }: VariantStock, page: number, clock: StoreClock): Screen => {
  const pages = pagesOf(batches.total, batchesPerPage);
  return message(
    paragraphs(
      messages.level(level),
      batches.total === 0 ? null : messages.batchTitle(batches.total),
      lines(
        ...batches.items.map((batch) => messages.batchLine(batch, clock.dateTime(batch.importedAt, 'id-ID'))),
      ),
    ),
    buttons(
      [tap(labels.addStock, stockRoutes.add.to({ product: level.code }), 'primary')],
      [
        tap(labels.units, stockRoutes.units.to({ product: level.code, before: null, shown: false })),
        tap(labels.exportUnits, stockRoutes.export.to({ product: level.code })),
      ],
      [
        tap(labels.withdraw, stockRoutes.withdraw.to({ product: level.code })),
        tap(labels.threshold, stockRoutes.threshold.to({ product: level.code })),
      ],
      ...inRowsOf(
        2,
        batches.items.map((batch) =>
          tap(messages.batchTab(batch), stockRoutes.batch.to({ batch: batch.id })),
        ),
      ),
      pageButtons(page, pages, (to) => stockRoutes.variant.to({ product: level.code, page: to })),
      [toList, toMenu],
    ),
  );
};

export const batchScreen = (batch: StockBatch, name: string, clock: StoreClock): Screen =>
  message(
    messages.batch(batch, truncate(name, nameLimit), clock.dateTime(batch.importedAt, 'id-ID')),
    buttons(
      [tap(labels.describeBatch, stockRoutes.describe.to({ batch: batch.id }))],
      [batch.available > 0 ? tap(labels.undoImport, stockRoutes.askUndo.to({ batch: batch.id })) : null],
      [toVariant(batch.product)],
    ),
  );

const givingUp = (product: VariantCode): readonly Button[] => [
  tap(cancel, stockRoutes.giveUp.to({ product }), 'danger'),
];

export const readingScreen = (product: VariantCode): Screen =>
  message(messages.reading, buttons(givingUp(product)));

export const gatheringScreen = (product: VariantCode, done: number, all: number): Screen =>
  message(messages.gathering(done, all), buttons(givingUp(product)));

/** Nothing was taken; the way to send it again. */
export const notTaken = (text: RichText, product: VariantCode): Screen =>
  message(
    text,
    buttons([tap(labels.addStock, stockRoutes.add.to({ product }), 'primary')], [toVariant(product)]),
  );

/** What an import would do, before it does. */
export const importPreview = (
  gathered: StockImport,
  { suspicions, bad }: Pick<UnitList, 'suspicions' | 'bad'>,
  name: string,
): Screen => {
  const { id, product, fresh } = gathered;
  const preview = messages.preview(truncate(name, nameLimit), gathered, suspicions, bad);
  return fresh === 0
    ? notTaken(preview, product)
    : message(
        preview,
        buttons(
          [tap(labels.publish(fresh), stockRoutes.publish.to({ id, product }), 'good')],
          [tap(cancel, stockRoutes.discard.to({ id, product }), 'danger')],
        ),
      );
};

/** What the files so far would do; more may come. */
export const filesPreview = (gathered: FilesImport, name: string, last: string): Screen => {
  const { id, product, fresh } = gathered;
  return message(
    messages.filesPreview(truncate(name, nameLimit), gathered, last),
    buttons(
      [fresh > 0 ? tap(labels.publish(fresh), stockRoutes.publish.to({ id, product }), 'good') : null],
      [tap(cancel, stockRoutes.discard.to({ id, product }), 'danger')],
    ),
  );
};

/** What a text file is to be. */
export const askKindScreen = (product: VariantCode, names: readonly string[]): Screen =>
  message(
    messages.askKind(names),
    buttons(
      [tap(labels.asLines, stockRoutes.asLines.to({ product }))],
      [tap(labels.asFiles(names.length), stockRoutes.asFiles.to({ product }))],
      [tap(cancel, stockRoutes.variant.to({ product, page: 0 }), 'danger')],
    ),
  );

export const fetchingScreen = (file: Pick<GoodsFile, 'name' | 'size'>): Screen =>
  message(messages.fetching(file));

/** While it is done. After a restart the button does the rest, or shows what was done. */
export const publishingScreen = (again: Button): Screen => message(messages.publishing, buttons([again]));

export const publishedScreen = ({ batch, product, added }: Published, name: string): Screen =>
  message(
    messages.published(truncate(name, nameLimit), added),
    buttons(
      [tap(labels.describeBatch, stockRoutes.describe.to({ batch }))],
      [tap(labels.undoImport, stockRoutes.askUndo.to({ batch }))],
      [toVariant(product)],
    ),
  );

export const undoQuestion = (batch: StockBatch, name: string): Screen =>
  message(
    messages.askUndo(batch, truncate(name, nameLimit)),
    buttons(
      [
        batch.available > 0
          ? tap(labels.yesUndo(batch.available), stockRoutes.undo.to({ batch: batch.id }), 'danger')
          : null,
      ],
      [toVariant(batch.product)],
    ),
  );

export const undoneScreen = (counts: TakenBack, batch: StockBatchId): Screen =>
  message(
    messages.undone(counts),
    buttons([tap(adminMessages.buttons.backToStock, stockRoutes.batch.to({ batch })), toMenu]),
  );

/** Characters of a unit that are shown in a list. */
const unitLimit = 300;

/** Units on the shelf, newest first. */
export const unitsScreen = (
  product: VariantCode,
  name: string,
  units: readonly ShelvedUnit[],
  { before, shown }: { readonly before: number | null; readonly shown: boolean },
): Screen => {
  const last = units.at(-1);
  return message(
    messages.units(
      truncate(name, nameLimit),
      units.map(({ content }) => (isFile(content) ? content : truncate(content, unitLimit))),
      shown,
    ),
    buttons(
      [
        tap(
          shown ? labels.hideUnits : labels.showUnits,
          stockRoutes.units.to({ product, before, shown: !shown }),
        ),
        last !== undefined && units.length === unitsPerPage
          ? tap(labels.olderUnits, stockRoutes.units.to({ product, before: last.place, shown }))
          : null,
      ],
      [toVariant(product)],
    ),
  );
};

const isOneLine = (content: string): boolean => !content.includes('\n');

const textScreen = (product: VariantCode, name: string, units: readonly string[], more: Controls): Screen => {
  // After each of them: one alone would be read again as a unit for each of its lines.
  const end = units.every(isOneLine) ? '\n' : '\n---\n';
  const bytes = new TextEncoder().encode(units.map((unit) => `${unit}${end}`).join(''));
  const file = { tag: 'File', name: `${product}.txt`, bytes } as const;
  return withAttachment(file, messages.exported(name, units.length), more);
};

const filesScreen = (
  product: VariantCode,
  name: string,
  files: readonly GoodsFile[],
  reportFiles: Pick<ReportFiles, 'table'>,
  more: Controls,
): Screen => {
  const bytes = reportFiles.table([['file', 'bytes'], ...files.map((one) => [one.name, one.size])]);
  const file = { tag: 'File', name: `${product}-files.csv`, bytes } as const;
  return withAttachment(file, messages.exportedFiles(name, files.length), more);
};

/** Texts as a file that could be imported again; files as a table that names them. */
export const exportScreens = (
  product: VariantCode,
  name: string,
  units: readonly GoodsContent[],
  reportFiles: Pick<ReportFiles, 'table'>,
): readonly Screen[] => {
  const title = truncate(name, nameLimit);
  const back = buttons([toVariant(product)]);
  const files = units.filter(isFile);
  const texts = units.filter((unit) => typeof unit === 'string');
  return [
    ...(texts.length > 0 ? [textScreen(product, title, texts, files.length > 0 ? none : back)] : []),
    ...(files.length > 0 ? [filesScreen(product, title, files, reportFiles, back)] : []),
  ];
};
