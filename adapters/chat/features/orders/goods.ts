import type { Purchase } from '../../../../application/delivery/show-goods.ts';
import type { LineNumber } from '../../../../domain/order/order-line.ts';
import { nothing } from '../../../../domain/rupiah.ts';
import { beforeNumber } from '../../core/before-number.ts';
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
import { isFile, type GoodsFile } from '../../../../domain/stock/goods-file.ts';
import { fileSize } from '../../core/file-size.ts';
import { goodsFile, textsOf } from './goods-file.ts';
import { moneyLines } from './screens.ts';
import { shopText } from '../texts/shop-text.ts';
import { nameLimit } from '../catalogue/product-list.ts';

/** UTF-16 units of goods, and number of units, up to which they are shown in the message itself. */
const shownLength = 3_000;
const shownUnits = 20;

/**
 * The message that hands the goods over, with all that are text; the goods that are files, one a message; and what may
 * follow. Goods have arrived once the first and all files have.
 */
export type GoodsScreens = {
  readonly first: Screen;
  readonly files: readonly Screen[];
  readonly rest: readonly Screen[];
};

/** Messengers drop or change such characters in a text; a file keeps them. */
const needsFile = (content: string): boolean =>
  content !== content.trim() || /(?!\n)[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E]/u.test(content);

const copyable = (content: string): RichText => [content.includes('\n') ? block(content) : code(content)];

/** Names of files of one line that are shown before they come. */
const shownFiles = 10;
/** UTF-16 units of such a name. */
const fileNameLimit = 60;

const named = ({ language }: Locale, { name, size }: GoodsFile): RichText =>
  rich`📎 ${truncate(name, fileNameLimit)} (${fileSize(size, language)})`;

const units = (locale: Locale, { order, goods }: Purchase): RichText =>
  paragraphs(
    ...order.lines.map(({ number, kind, name, quantity }) => {
      const own = goods.filter(({ line }) => line === number);
      const files = own.map(({ content }) => content).filter(isFile);
      return lines(
        rich`📦 ${bold(beforeNumber(truncate(name, nameLimit)))} × ${quantity}`,
        ...textsOf(own).map(({ content }) => copyable(content)),
        ...files.slice(0, shownFiles).map((file) => named(locale, file)),
        files.length > shownFiles ? rich`📎 … +${files.length - shownFiles}` : null,
        kind === 'manual' && own.length === 0 ? locale.messages.goods.inWork : null,
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

type Texts = Pick<GoodsScreens, 'first' | 'rest'>;

/** What does not fit beside the goods comes in messages of its own, the farewell last. */
const divided = (
  locale: Locale,
  purchase: Purchase,
  head: readonly RichText[],
  limit: number,
  show: (text: RichText) => Screen,
  files: readonly Screen[],
): Texts => {
  const goodbye = farewell(locale, purchase);
  const short = paragraphs(...head, goodbye);
  return fits(short, limit)
    ? { first: show(short), rest: [...files, ...termsAfter(locale, purchase)] }
    : {
        first: show(paragraphs(...head)),
        rest: [...files, ...termsAfter(locale, purchase), message(goodbye)],
      };
};

/** What is said of files that come in messages of their own. */
const filesHint = ({ messages }: Locale, { goods }: Purchase): readonly RichText[] => {
  const count = goods.filter(({ content }) => isFile(content)).length;
  return count > 0 ? [messages.goods.filesFollow(count)] : [];
};

const inMessage = (locale: Locale, purchase: Purchase, title: RichText): Texts => {
  const { messages } = locale;
  const texts = textsOf(purchase.goods);
  const hints = [...(texts.length > 0 ? [messages.goods.tapToCopy] : []), ...filesHint(locale, purchase)];
  const head = [title, about(locale, purchase), units(locale, purchase), ...hints];
  const whole = paragraphs(...head, ...terms(locale, purchase), farewell(locale, purchase));
  const file = withAttachment({ tag: 'File', ...goodsFile(purchase) }, messages.goods.fileToo);
  const files = texts.length > 1 ? [file] : [];
  return fits(whole, textLimit)
    ? { first: message(whole), rest: files }
    : divided(locale, purchase, head, textLimit, message, files);
};

const inFile = (locale: Locale, purchase: Purchase, title: RichText): Texts => {
  const { messages } = locale;
  const file = { tag: 'File', ...goodsFile(purchase) } as const;
  const head = [
    title,
    about(locale, purchase),
    messages.goods.inFile(textsOf(purchase.goods).length),
    ...filesHint(locale, purchase),
  ];
  const whole = paragraphs(...head, ...terms(locale, purchase), farewell(locale, purchase));
  return fits(whole, captionLimit)
    ? { first: withAttachment(file, whole), rest: [] }
    : divided(locale, purchase, head, captionLimit, (text) => withAttachment(file, text), []);
};

const caption = ({ order }: Purchase, line: LineNumber, at: string): RichText => {
  const name = order.lines.find(({ number }) => number === line)?.name ?? '';
  return rich`📎 ${at}${bold(truncate(name, nameLimit))}`;
};

/** Goods that are files, each in a message of its own, in the order of the lines. */
const fileScreens = (purchase: Purchase): readonly Screen[] => {
  const files = purchase.goods.flatMap(({ content, line }) => (isFile(content) ? [{ content, line }] : []));
  return files.map(({ content, line }, at) =>
    withAttachment(
      { tag: 'GoodsFile', file: content },
      caption(purchase, line, files.length > 1 ? `${String(at + 1)}/${String(files.length)} · ` : ''),
    ),
  );
};

/** One file and nothing else is the message itself. */
const asFile = (locale: Locale, purchase: Purchase, title: RichText, file: GoodsFile): GoodsScreens => {
  const show = (text: RichText): Screen => withAttachment({ tag: 'GoodsFile', file }, text);
  const head = [title, about(locale, purchase), units(locale, purchase)];
  const whole = paragraphs(...head, ...terms(locale, purchase), farewell(locale, purchase));
  return fits(whole, captionLimit)
    ? { first: show(whole), files: [], rest: [] }
    : { ...divided(locale, purchase, head, captionLimit, show, []), files: [] };
};

/**
 * The goods, byte for byte: as text to copy by a tap, for several units with a file as well; many or long
 * ones, or such as a text would spoil, as a file alone. The first message holds all that are text, and those that are files
 * follow it, so that these alone decide whether they arrived.
 */
export const goodsScreens = (locale: Locale, purchase: Purchase, again = false): GoodsScreens => {
  const { goods } = purchase;
  const title = titleOf(locale, purchase, again);
  const [only, ...others] = goods;
  if (only !== undefined && others.length === 0 && isFile(only.content))
    return asFile(locale, purchase, title, only.content);
  const texts = textsOf(goods);
  const length = texts.reduce((sum, { content }) => sum + content.length, 0);
  const shown =
    !texts.some(({ content }) => needsFile(content)) &&
    length <= shownLength &&
    texts.length <= shownUnits &&
    lengthOf(units(locale, purchase)) <= textLimit - 500;
  const screens = shown ? inMessage(locale, purchase, title) : inFile(locale, purchase, title);
  return { ...screens, files: fileScreens(purchase) };
};
