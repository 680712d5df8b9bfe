import type { Purchase } from '../../../application/delivery/show-goods.ts';
import { nothing } from '../../../domain/rupiah.ts';
import { clip, inPieces } from '../clip.ts';
import { message, textLimit, captionLimit, withAttachment } from '../make-screen.ts';
import { block, bold, code, lengthOf, lines, paragraphs, plain, rich, wordsOf } from '../rich-text.ts';
import type { RichText, Screen } from '../screen.ts';
import type { Voice } from '../voice.ts';
import { goodsFile } from './goods-file.ts';
import { moneyLines } from './orders.ts';
import { nameLimit } from './product-list.ts';

/** UTF-16 units of goods, and number of units, up to which they are shown in the message itself. */
const shownLength = 3_000;
const shownUnits = 20;

/** The message that hands the goods over, complete in itself, and what may follow it. */
export type GoodsScreens = { readonly first: Screen; readonly rest: readonly Screen[] };

/** Messengers drop or change such characters in a text; a file keeps them. */
const needsFile = (content: string): boolean =>
  content !== content.trim() || /(?!\n)[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E]/u.test(content);

const copyable = (content: string): RichText => [content.includes('\n') ? block(content) : code(content)];

const units = ({ order, goods }: Purchase): RichText =>
  paragraphs(
    ...order.lines.map(({ product, name, quantity }) =>
      lines(
        rich`📦 ${bold(clip(name, nameLimit))} × ${quantity}`,
        ...goods.filter((unit) => unit.product === product).map(({ content }) => copyable(content)),
      ),
    ),
  );

const terms = ({ says }: Voice, { order }: Purchase): readonly RichText[] =>
  order.lines
    .filter((line) => line.terms.trim() !== '')
    .map((line) => lines(says.goods.terms(clip(line.name, nameLimit)), line.terms.trim()));

const titleOf = ({ says }: Voice, { order }: Purchase, again: boolean): RichText => {
  if (again) return says.goods.titleAgain;
  if (order.late) return says.goods.titleLate;
  return order.paidFrom === 'Balance' ? says.goods.titleFromBalance : says.goods.title;
};

const about = (voice: Voice, { order }: Purchase): RichText =>
  lines(
    voice.says.invoice.order(order.id),
    order.waived > nothing ? voice.says.goods.waived(order.waived) : null,
    moneyLines(voice, order),
  );

const farewell = ({ says, shop }: Voice): RichText => says.goods.thanks(shop.name);

const fits = (text: RichText, limit: number): boolean => lengthOf(text) <= limit;

/** Terms too long for the message with the goods, in messages of their own. */
const termsAfter = (voice: Voice, purchase: Purchase): readonly Screen[] =>
  terms(voice, purchase).flatMap((text) =>
    fits(text, textLimit)
      ? [message(text)]
      : inPieces(wordsOf(text), textLimit).map((piece) => message([plain(piece)])),
  );

const inMessage = (voice: Voice, purchase: Purchase, title: RichText): GoodsScreens => {
  const { says } = voice;
  const head = [title, about(voice, purchase), units(purchase), says.goods.tapToCopy];
  const whole = paragraphs(...head, ...terms(voice, purchase), farewell(voice));
  const file = withAttachment({ tag: 'File', ...goodsFile(purchase) }, says.goods.fileToo);
  const files = purchase.goods.length > 1 ? [file] : [];
  return fits(whole, textLimit)
    ? { first: message(whole), rest: files }
    : {
        first: message(paragraphs(...head, farewell(voice))),
        rest: [...files, ...termsAfter(voice, purchase)],
      };
};

const inFile = (voice: Voice, purchase: Purchase, title: RichText): GoodsScreens => {
  const { says } = voice;
  const file = { tag: 'File', ...goodsFile(purchase) } as const;
  const head = [title, about(voice, purchase), says.goods.inFile(purchase.goods.length)];
  const whole = paragraphs(...head, ...terms(voice, purchase), farewell(voice));
  return fits(whole, captionLimit)
    ? { first: withAttachment(file, whole), rest: [] }
    : {
        first: withAttachment(file, paragraphs(...head, farewell(voice))),
        rest: termsAfter(voice, purchase),
      };
};

/**
 * The goods, byte for byte: as text to copy by a tap, for several units with a file as well; many or long
 * ones, or such as a text would spoil, as a file alone. The first message holds all of them, so that it alone decides whether they arrived.
 */
export const goodsScreens = (voice: Voice, purchase: Purchase, again = false): GoodsScreens => {
  const { goods } = purchase;
  const title = titleOf(voice, purchase, again);
  const length = goods.reduce((sum, { content }) => sum + content.length, 0);
  const shown =
    !goods.some(({ content }) => needsFile(content)) &&
    length <= shownLength &&
    goods.length <= shownUnits &&
    lengthOf(units(purchase)) <= textLimit - 500;
  return shown ? inMessage(voice, purchase, title) : inFile(voice, purchase, title);
};
