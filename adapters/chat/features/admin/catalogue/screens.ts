import type { ProductCreated } from '../../../../../application/catalogue/create-product.ts';
import { entriesPerPage } from '../../../../../application/catalogue/show-catalogue.ts';
import type { Page } from '../../../../../application/ports/page.ts';
import type { CatalogueEntry } from '../../../../../application/ports/products.ts';
import type { UnitList } from '../../../../../application/ports/unit-files.ts';
import { available, nameOf, type VariantCode } from '../../../../../domain/catalogue/product.ts';
import type { Level } from '../../../../../domain/pricing/level.ts';
import type { Locale } from '../../../core/locale.ts';
import { buttons, inRowsOf, message, tap } from '../../../core/make-screen.ts';
import { pageButtons, pagesOf } from '../../../core/paging.ts';
import { lines, paragraphs } from '../../../core/rich-text.ts';
import type { Button, RichText, Screen } from '../../../core/screen.ts';
import { cardScreen, cardText } from '../../catalogue/product-card.ts';
import { claimsRoutes } from '../claims/routes.ts';
import { toMenu } from '../menu/buttons.ts';
import { adminMessages } from '../messages.ts';
import { manualWorkRoutes } from '../manual/routes.ts';
import { sharedRoutes } from '../shared/routes.ts';
import { stockRoutes } from '../stock/routes.ts';
import { adminCatalogueRoutes, type EditedField } from './routes.ts';

const messages = adminMessages.catalogue;
const labels = adminMessages.buttons;

export const toList: Button = tap(labels.allProducts, adminCatalogueRoutes.list.to({ page: 0 }));

/** A sentence, and the way on. */
export const catalogueNotice = (text: RichText): Screen => message(text, buttons([toList, toMenu]));

/** All products, to choose one or add one. */
export const catalogueList = ({ items, total }: Page<CatalogueEntry>, page: number): Screen =>
  message(
    total === 0 ? messages.none : messages.title(total),
    buttons(
      ...items.map((entry) => [
        tap(messages.entry(entry), adminCatalogueRoutes.entry.to({ product: entry.variant.code })),
      ]),
      pageButtons(page, pagesOf(total, entriesPerPage), (to) => adminCatalogueRoutes.list.to({ page: to })),
      [tap(labels.newProduct, adminCatalogueRoutes.create.to(), 'primary')],
      [
        total === 0
          ? null
          : tap(labels.categoryOrder, adminCatalogueRoutes.arrangeCategories.to({ category: null })),
      ],
      [toMenu],
    ),
  );

const fields: readonly EditedField[] = [
  'name',
  'emoji',
  'price',
  'steps',
  'category',
  'description',
  'terms',
  'label',
  'least',
  'most',
  'photo',
];

const editButtons = (product: VariantCode): readonly (readonly Button[])[] =>
  inRowsOf(2, [
    ...fields.map((field) =>
      tap(`✏️ ${labels.field[field]}`, adminCatalogueRoutes.edit.to({ product, field })),
    ),
    tap(labels.levelPrices, adminCatalogueRoutes.levels.to({ product })),
  ]);

const sellButton = (product: VariantCode): Button =>
  tap(labels.sellNow, adminCatalogueRoutes.hide.to({ product, hidden: false }), 'good');

const addVariantButton = (product: VariantCode): Button =>
  tap(labels.addVariant, adminCatalogueRoutes.addVariant.to({ product }));

/** Leads to what is sold of it. */
const goodsButton = ({ variant: { code: product, kind } }: CatalogueEntry): Button => {
  switch (kind) {
    case 'unit':
      return tap(labels.stock, stockRoutes.variant.to({ product, page: 0 }));
    case 'shared':
      return tap(labels.sharedGoods, sharedRoutes.show.to({ product }));
    case 'manual':
      return tap(labels.manualSpec, manualWorkRoutes.spec.to({ product }));
  }
};

/** A product as buyers see it, and what the owner can do with it. */
export const entryScreen = (locale: Locale, entry: CatalogueEntry): Screen => {
  const { code: product } = entry.variant;
  return message(
    paragraphs(
      lines(
        entry.isHidden ? messages.hidden : messages.onSale,
        messages.codeLine(entry),
        entry.product.photo === null ? null : messages.hasPhoto,
      ),
      cardText(locale, entry, 0, null),
      lines(...entry.variant.levels.map(messages.levelPrices)),
    ),
    buttons(
      entry.isHidden ? [sellButton(product)] : [],
      ...editButtons(product),
      [addVariantButton(product), tap(labels.kind, adminCatalogueRoutes.kind.to({ product }))],
      [goodsButton(entry), tap(labels.warranty, claimsRoutes.setting.to({ product }))],
      [
        entry.isHidden
          ? tap(labels.deleteProduct, adminCatalogueRoutes.askDiscard.to({ product }), 'danger')
          : tap(labels.hideProduct, adminCatalogueRoutes.hide.to({ product, hidden: true })),
        tap(labels.clone, adminCatalogueRoutes.clone.to({ product })),
      ],
      [
        tap(labels.arrange, adminCatalogueRoutes.arrange.to({ product })),
        !entry.isHidden && entry.sold === 0
          ? tap(labels.takeBack, adminCatalogueRoutes.askTakeBack.to({ product }))
          : null,
      ],
      [toList],
    ),
  );
};

/** The product as buyers see it, with its photo, and the way back. */
export const photoScreen = (locale: Locale, entry: CatalogueEntry): Screen =>
  cardScreen(
    entry,
    (room) =>
      paragraphs(
        entry.product.photo === null ? messages.photoRemoved : messages.photoSet,
        cardText(locale, entry, 0, null, room),
      ),
    buttons([tap(labels.backToProduct, adminCatalogueRoutes.entry.to({ product: entry.variant.code }))]),
  );

const countsOf = (entry: CatalogueEntry, created: ProductCreated): RichText | string => {
  switch (entry.variant.kind) {
    case 'unit':
      return messages.counts(created);
    case 'shared':
      return messages.sharedCounts(available(entry) > 0);
    case 'manual':
      return messages.manualCounts;
  }
};

/** What one message became, before anybody can buy it. */
export const draftScreen = (
  locale: Locale,
  entry: CatalogueEntry,
  created: ProductCreated,
  { suspicions, bad }: UnitList,
): Screen => {
  const { code: product } = created;
  return cardScreen(
    entry,
    (room) =>
      paragraphs(
        messages.preview,
        cardText(locale, entry, 0, null, room),
        lines(
          messages.codeLine(entry),
          ...entry.variant.levels.map(messages.levelPrices),
          countsOf(entry, created),
        ),
        messages.badBeside(bad),
        messages.suspicions(suspicions),
      ),
    buttons(
      [sellButton(product)],
      [entry.variant.kind === 'unit' ? null : goodsButton(entry)],
      [
        tap(labels.change, adminCatalogueRoutes.entry.to({ product })),
        addVariantButton(product),
        tap(labels.dropProduct, adminCatalogueRoutes.discard.to({ product }), 'danger'),
      ],
    ),
  );
};

/** A correction of a message whose product buyers see already. */
export const revisedOnSale = (product: VariantCode): Screen =>
  message(
    messages.revisedOnSale,
    buttons([tap(labels.change, adminCatalogueRoutes.entry.to({ product }))], [toMenu]),
  );

/** The kinds of goods, to choose one. */
export const kindQuestion = ({ variant: { code: product, kind } }: CatalogueEntry): Screen =>
  message(
    messages.askKind,
    buttons(
      ...(['unit', 'shared', 'manual'] as const).map((one) => [
        tap(
          `${one === kind ? '🔘' : '⚪'} ${messages.kinds[one]}`,
          adminCatalogueRoutes.setKind.to({ product, kind: one }),
        ),
      ]),
      [tap(labels.backToProduct, adminCatalogueRoutes.entry.to({ product }))],
    ),
  );

/** The levels, each with what it pays for a variant, to change one. */
export const levelPricesQuestion = (entry: CatalogueEntry, levels: readonly Level[]): Screen => {
  const { code: product, levels: priced } = entry.variant;
  const hasPrices = (level: Level): boolean => priced.some((own) => own.level === level);
  return message(
    paragraphs(
      messages.askLevelPrices(nameOf(entry)),
      lines(...priced.map(messages.levelPrices)),
      priced.length === 0 ? messages.noLevelPrices : null,
    ),
    buttons(
      ...inRowsOf(
        2,
        levels.map((level) =>
          tap(
            `${hasPrices(level) ? '✏️' : '➕'} ${level}`,
            adminCatalogueRoutes.levelPrices.to({ product, level }),
          ),
        ),
      ),
      [tap(labels.newLevel, adminCatalogueRoutes.newLevelPrices.to({ product }))],
      [tap(labels.backToProduct, adminCatalogueRoutes.entry.to({ product }))],
    ),
  );
};

/** Only for as long as nothing of it was sold. */
export const takeBackQuestion = (entry: CatalogueEntry): Screen => {
  const { code: product } = entry.variant;
  return message(
    messages.askTakeBack(nameOf(entry)),
    buttons(
      [tap(labels.yesTakeBack, adminCatalogueRoutes.takeBack.to({ product }), 'danger')],
      [tap(labels.backToProduct, adminCatalogueRoutes.entry.to({ product }))],
    ),
  );
};

export const discardQuestion = (entry: CatalogueEntry): Screen => {
  const { code: product } = entry.variant;
  return message(
    messages.askDiscard(nameOf(entry)),
    buttons(
      [tap(labels.yesDelete, adminCatalogueRoutes.discard.to({ product }), 'danger')],
      [tap(labels.backToProduct, adminCatalogueRoutes.entry.to({ product }))],
    ),
  );
};
