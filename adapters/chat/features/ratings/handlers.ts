import * as E from 'fp-ts/lib/Either.js';
import type { OrderNotFound } from '../../../../application/change-order.ts';
import { boughtBy } from '../../../../application/rating/rate-product.ts';
import type { StoreFailure } from '../../../../application/ports/store-failure.ts';
import {
  mostWords,
  type BoughtProduct,
  type NotRateable,
  type RatedBefore,
  type Stars,
} from '../../../../domain/rating/rating.ts';
import type { Blocked } from '../../../../domain/people/standing.ts';
import { typed } from '../../core/answers.ts';
import type { Context } from '../../core/context.ts';
import { apologise } from '../../core/errors.ts';
import { order, orderLine } from '../../core/fields.ts';
import { form } from '../../core/forms.ts';
import type { ValuesOf } from '../../core/routes.ts';
import type { RichText } from '../../core/screen.ts';
import { goHome } from '../home/handlers.ts';
import { ratingsMessages } from './messages.ts';
import { ratingsRoutes, stars as starsField } from './routes.ts';
import { askScreen, consentScreen, thanksScreen, type LineOf, type Thanks } from './screens.ts';

const wordsOf = ({ locale }: Context) => ratingsMessages[locale.language];

const show = async (context: Context, thanks: Thanks): Promise<void> => {
  await context.show(thanksScreen(context.locale, thanks));
};

const say = (context: Context, text: RichText): Promise<void> => show(context, { text, of: null });

const refuse = async (
  context: Context,
  no: Blocked | NotRateable | RatedBefore | OrderNotFound | StoreFailure,
): Promise<void> => {
  switch (no.tag) {
    case 'Blocked':
      return say(context, wordsOf(context).blocked);
    case 'NotRateable':
      return say(context, wordsOf(context).notRateable);
    case 'RatedBefore':
      return say(context, wordsOf(context).late(no.rating.stars));
    case 'OrderNotFound':
      return goHome(context, context.locale.messages.orders.notFound);
    case 'StoreFailure':
      return apologise(context, no);
  }
};

const nextOf = ({ order: id }: LineOf, next: BoughtProduct | null): NonNullable<Thanks['next']> | null =>
  next === null ? null : { order: id, product: next };

const keep = (context: Context, of: LineOf, stars: Stars, words: string | null) =>
  context.shop.rateProduct({ buyer: context.buyer.id, ...of, stars, words })();

/** The stars are kept with the tap; the words are asked for afterwards, and can be left out. */
export const wordsForm = form({
  name: 'rating-words',
  leave: ratingsRoutes.leave.to(),
  given: { order, line: orderLine, stars: starsField },
  fields: {
    words: {
      label: (context) => wordsOf(context).words,
      question: (context) => wordsOf(context).askWords,
      parse: typed<string>((text, context) => {
        const words = text.trim().replace(/\s+/g, ' ');
        // A number alone is more likely that of a product.
        if (!/[\p{L}\p{Extended_Pictographic}]/u.test(words)) return E.left(wordsOf(context).empty);
        return words.length > mostWords ? E.left(wordsOf(context).tooLong(words.length)) : E.right(words);
      }),
      optional: true,
    },
  },
  submit: async (context, { order: id, line, stars, words }) => {
    const of = { order: id, line };
    const rated = await keep(context, of, stars, words);
    if (E.isLeft(rated)) {
      await refuse(context, rated.left);
      return 'Done';
    }
    const { locale, buyer, store } = context;
    if (store.showsTestimonies)
      await context.show(consentScreen(locale, of, rated.right.rating.stars, buyer.firstName));
    else await show(context, { text: wordsOf(context).done, of, next: nextOf(of, rated.right.next) });
    return 'Done';
  },
});

export const openStars = async (
  context: Context,
  { order: id, line }: ValuesOf<typeof ratingsRoutes.open>,
): Promise<void> => {
  const found = await context.shop.openRating(context.buyer.id, id)();
  if (E.isLeft(found)) return refuse(context, found.left);
  const product = boughtBy(found.right.bought, line);
  if (product === undefined) return say(context, wordsOf(context).notRateable);
  await context.show(askScreen(context.locale, id, product));
};

/** A tap on a star. */
export const rate = async (
  context: Context,
  { order: id, line, stars }: ValuesOf<typeof ratingsRoutes.rate>,
): Promise<void> => {
  const rated = await keep(context, { order: id, line }, stars, null);
  if (E.isLeft(rated)) return refuse(context, rated.left);
  await wordsForm.begin(context, { order: id, line, stars }, {}, wordsOf(context).thanksFor(stars));
};

export const share = async (context: Context, of: ValuesOf<typeof ratingsRoutes.show>): Promise<void> => {
  const shared = await context.shop.shareRating({ buyer: context.buyer.id, ...of })();
  if (E.isLeft(shared)) return refuse(context, shared.left);
  await show(context, { text: wordsOf(context).shown, of, isShown: true, next: nextOf(of, shared.right) });
};

export const keepToOneself = async (
  context: Context,
  of: ValuesOf<typeof ratingsRoutes.keep>,
): Promise<void> => {
  const found = await context.shop.openRating(context.buyer.id, of.order)();
  if (E.isLeft(found)) return refuse(context, found.left);
  await show(context, {
    text: wordsOf(context).done,
    of,
    next: nextOf(of, found.right.unrated.at(0) ?? null),
  });
};

export const takeBack = async (
  context: Context,
  of: ValuesOf<typeof ratingsRoutes.takeBack>,
): Promise<void> => {
  const taken = await context.shop.unshareRating({ buyer: context.buyer.id, ...of })();
  if (E.isLeft(taken)) return refuse(context, taken.left);
  await show(context, { text: wordsOf(context).takenBack, of });
};

/** Out of the question for words: the stars stay. */
export const leave = (context: Context): Promise<void> => say(context, wordsOf(context).done);
