import type { VariantCode } from '../../../../../domain/catalogue/product.ts';
import type { SharedGoods } from '../../../../../domain/stock/goods.ts';
import { isFile, type GoodsContent } from '../../../../../domain/stock/goods-file.ts';
import { buttons, message, tap, textLimit, withAttachment } from '../../../core/make-screen.ts';
import { block, paragraphs } from '../../../core/rich-text.ts';
import type { RichText, Screen } from '../../../core/screen.ts';
import { inPieces } from '../../../core/truncate.ts';
import { adminCatalogueRoutes } from '../catalogue/routes.ts';
import { adminMessages } from '../messages.ts';
import { fileWords } from '../stock/messages.ts';
import { sharedRoutes } from './routes.ts';

const messages = adminMessages.shared;
const labels = adminMessages.buttons;

/** What is the same to everybody who buys it, and what may be done with it. */
export const sharedScreen = (
  product: VariantCode,
  goods: SharedGoods | null,
  notice: RichText | null = null,
): Screen =>
  message(
    paragraphs(notice, messages.title(product), goods === null ? messages.nothing : messages.facts(goods)),
    buttons(
      [
        goods === null ? null : tap(labels.viewShared, sharedRoutes.view.to({ product })),
        tap(labels.writeShared, sharedRoutes.write.to({ product })),
      ],
      [goods === null ? null : tap(labels.limitShared, sharedRoutes.limit.to({ product }))],
      [tap(labels.backToProduct, adminCatalogueRoutes.entry.to({ product }))],
    ),
  );

/** The content itself, in as many messages as it takes. */
export const contentScreens = (content: GoodsContent): readonly Screen[] =>
  isFile(content)
    ? [withAttachment({ tag: 'GoodsFile', file: content }, fileWords(content))]
    : inPieces(content, textLimit - 100).map((piece) => message([block(piece)]));
