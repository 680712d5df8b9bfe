import { everyStars, type BoughtProduct, type Stars } from '../../../../domain/rating/rating.ts';
import { maskedName, type Testimony } from '../../../../domain/rating/testimony.ts';
import { lineNumber, type LineNumber } from '../../../../domain/order/order-line.ts';
import type { OrderId } from '../../../../domain/order/order.ts';
import type { Locale } from '../../core/locale.ts';
import { buttons, link, message, tap } from '../../core/make-screen.ts';
import { lines, paragraphs } from '../../core/rich-text.ts';
import type { Button, RichText, Screen } from '../../core/screen.ts';
import { truncate } from '../../core/truncate.ts';
import { promotionsRoutes } from '../promotions/routes.ts';
import { channelMessages, ratingsMessages } from './messages.ts';
import { ratingsRoutes } from './routes.ts';

const nameLimit = 120;

/** A product of an order, named by one of its lines. */
export type LineOf = { readonly order: OrderId; readonly line: LineNumber };

export const lineOf = ({ lines: own }: BoughtProduct): LineNumber => own[0] ?? lineNumber(1);

const starRow = ({ language }: Locale, of: LineOf): readonly Button[] =>
  everyStars.map((stars) =>
    tap(ratingsMessages[language].star(stars), ratingsRoutes.rate.to({ ...of, stars })),
  );

/** What a buyer thinks of what came, by one tap. */
export const askScreen = (locale: Locale, order: OrderId, product: BoughtProduct): Screen =>
  message(
    ratingsMessages[locale.language].ask(truncate(product.name, nameLimit)),
    buttons(starRow(locale, { order, line: lineOf(product) })),
  );

/** Whether it may be shown. */
export const consentScreen = (locale: Locale, of: LineOf, stars: Stars, firstName: string): Screen => {
  const messages = ratingsMessages[locale.language];
  return message(
    paragraphs(messages.thanksFor(stars), messages.mayShow(maskedName(firstName))),
    buttons(
      [tap(messages.yes, ratingsRoutes.show.to(of), 'good'), tap(messages.no, ratingsRoutes.keep.to(of))],
      [tap(messages.change, ratingsRoutes.open.to(of))],
    ),
  );
};

export type Thanks = {
  readonly text: RichText;
  /** What was rated; null where nothing can be changed. */
  readonly of: LineOf | null;
  readonly isShown?: boolean;
  /** What of the order was not rated yet. */
  readonly next?: { readonly order: OrderId; readonly product: BoughtProduct } | null;
};

/** What came of it, and the stars of what is left. */
export const thanksScreen = (locale: Locale, { text, of, isShown = false, next = null }: Thanks): Screen => {
  const messages = ratingsMessages[locale.language];
  return message(
    paragraphs(text, next === null ? null : messages.more(truncate(next.product.name, nameLimit))),
    buttons(
      next === null ? [] : starRow(locale, { order: next.order, line: lineOf(next.product) }),
      of === null
        ? []
        : [
            isShown ? tap(messages.takeBack, ratingsRoutes.takeBack.to(of)) : null,
            tap(messages.change, ratingsRoutes.open.to(of)),
          ],
    ),
  );
};

/** A rating as everybody reads it in the channel; without a link to the shop a tap leads to the product. */
export const testimonyScreen = (
  { stars, firstName, product, words, code }: Testimony,
  shopLink: string | null,
): Screen =>
  message(
    paragraphs(
      lines(
        channelMessages.title(stars, maskedName(firstName)),
        channelMessages.product(truncate(product, nameLimit)),
      ),
      words === null ? null : channelMessages.words(words),
    ),
    buttons([
      shopLink === null
        ? tap(channelMessages.buy, promotionsRoutes.product.to({ product: code }))
        : link(channelMessages.buy, shopLink),
    ]),
  );

/** In the place of a post that is too old to be removed. */
export const withdrawnTestimony: Screen = message(channelMessages.withdrawn);
