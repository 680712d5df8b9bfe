import type { Purchase } from '../../../../application/delivery/show-goods.ts';
import { nothing } from '../../../../domain/rupiah.ts';
import { truncate, inPieces } from '../../core/truncate.ts';
import { message, textLimit, captionLimit, withAttachment } from '../../core/make-screen.ts';
import {
  block,
  bold,
  code,
  lengthOf,
  lines,
  paragraphs,
  plain,
  rich,
  wordsOf,
} from '../../core/rich-text.ts';
import type { RichText, Screen } from '../../core/screen.ts';
import type { Locale } from '../../core/locale.ts';
import { goodsFile } from './goods-file.ts';
import { moneyLines } from './screens.ts';
import { shopText } from '../texts/shop-text.ts';
import { nameLimit } from '../catalogue/product-list.ts';

/** UTF-16 units of goods, and number of units, up to which they are shown in the message itself. */
const shownLength = 3_000;
const shownUnits = 20;

/** The message that hands the goods over, complete in itself, and what may follow it. */
export type GoodsScreens = { readonly first: Screen; readonly rest: readonly Screen[] };

/** Messengers drop or change such characters in a text; a file keeps them. */
const needsFile = (content: string): boolean =>
  content !== content.trim() || /(?!\n)[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E]/u.test(content);

const copyable = (content: string): RichText => [content.includes('\n') ? block(content) : code(content)];

const units = ({ messages }: Locale, { order, goods }: Purchase): RichText =>
  paragraphs(
    ...order.lines.map(({ number, kind, name, quantity }) => {
      const own = goods.filter(({ line }) => line === number);
      return lines(
        rich`📦 ${bold(truncate(name, nameLimit))} × ${quantity}`,
        ...own.map(({ content }) => copyable(content)),
        kind === 'manual' && own.length === 0 ? messages.goods.inWork : null,
      );
    }),
  );

const terms = ({ messages }: Locale, { order }: Purchase): readonly RichText[] =>
  order.lines
    .filter((line) => line.terms.trim() !== '')
    .map((line) => lines(messages.goods.terms(truncate(line.name, nameLimit)), line.terms.trim()));

const titleOf = ({ messages }: Locale, { order }: Purchase, again: boolean): RichText => {
  if (again) return messages.goods.titleAgain;
  if (order.late) return messages.goods.titleLate;
  return order.paidFrom === 'Balance' ? messages.goods.titleFromBalance : messages.goods.title;
};

const about = (locale: Locale, { order }: Purchase): RichText =>
  lines(
    locale.messages.invoice.order(order.id),
    order.waived > nothing ? locale.messages.goods.waived(order.waived) : null,
    moneyLines(locale, order),
  );

const farewell = (locale: Locale, { order }: Purchase): RichText =>
  shopText(locale, 'afterPayment', { order: order.id });

const fits = (text: RichText, limit: number): boolean => lengthOf(text) <= limit;

/** Terms too long for the message with the goods, in messages of their own. */
const termsAfter = (locale: Locale, purchase: Purchase): readonly Screen[] =>
  terms(locale, purchase).flatMap((text) =>
    fits(text, textLimit)
      ? [message(text)]
      : inPieces(wordsOf(text), textLimit).map((piece) => message([plain(piece)])),
  );

/** What does not fit beside the goods comes in messages of its own, the farewell last. */
const divided = (
  locale: Locale,
  purchase: Purchase,
  head: readonly RichText[],
  limit: number,
  show: (text: RichText) => Screen,
  files: readonly Screen[],
): GoodsScreens => {
  const goodbye = farewell(locale, purchase);
  const short = paragraphs(...head, goodbye);
  return fits(short, limit)
    ? { first: show(short), rest: [...files, ...termsAfter(locale, purchase)] }
    : {
        first: show(paragraphs(...head)),
        rest: [...files, ...termsAfter(locale, purchase), message(goodbye)],
      };
};

const inMessage = (locale: Locale, purchase: Purchase, title: RichText): GoodsScreens => {
  const { messages } = locale;
  const copyHint = purchase.goods.length > 0 ? [messages.goods.tapToCopy] : [];
  const head = [title, about(locale, purchase), units(locale, purchase), ...copyHint];
  const whole = paragraphs(...head, ...terms(locale, purchase), farewell(locale, purchase));
  const file = withAttachment({ tag: 'File', ...goodsFile(purchase) }, messages.goods.fileToo);
  const files = purchase.goods.length > 1 ? [file] : [];
  return fits(whole, textLimit)
    ? { first: message(whole), rest: files }
    : divided(locale, purchase, head, textLimit, message, files);
};

const inFile = (locale: Locale, purchase: Purchase, title: RichText): GoodsScreens => {
  const { messages } = locale;
  const file = { tag: 'File', ...goodsFile(purchase) } as const;
  const head = [title, about(locale, purchase), messages.goods.inFile(purchase.goods.length)];
  const whole = paragraphs(...head, ...terms(locale, purchase), farewell(locale, purchase));
  return fits(whole, captionLimit)
    ? { first: withAttachment(file, whole), rest: [] }
    : divided(locale, purchase, head, captionLimit, (text) => withAttachment(file, text), []);
};

/**
 * The goods, byte for byte: as text to copy by a tap, for several units with a file as well; many or long
 * ones, or such as a text would spoil, as a file alone. The first message holds all of them, so that it alone decides whether they arrived.
 */
export const goodsScreens = (locale: Locale, purchase: Purchase, again = false): GoodsScreens => {
  const { goods } = purchase;
  const title = titleOf(locale, purchase, again);
  const length = goods.reduce((sum, { content }) => sum + content.length, 0);
  const shown =
    !goods.some(({ content }) => needsFile(content)) &&
    length <= shownLength &&
    goods.length <= shownUnits &&
    lengthOf(units(locale, purchase)) <= textLimit - 500;
  return shown ? inMessage(locale, purchase, title) : inFile(locale, purchase, title);
};
