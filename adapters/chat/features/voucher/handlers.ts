import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import type { CodeEntered, CodeRefusal } from '../../../../application/voucher/enter-code.ts';
import type { Blocked } from '../../../../domain/people/standing.ts';
import { typed } from '../../core/answers.ts';
import type { Context } from '../../core/context.ts';
import { apologise } from '../../core/errors.ts';
import { form } from '../../core/forms.ts';
import { buttons, message, tap } from '../../core/make-screen.ts';
import type { ValuesOf } from '../../core/routes.ts';
import type { RichText } from '../../core/screen.ts';
import { cartRoutes } from '../cart/routes.ts';
import { showCart } from '../cart/handlers.ts';
import { cartScreen } from '../cart/screens.ts';
import { catalogueRoutes } from '../catalogue/routes.ts';
import { blockedNotice } from '../notifications/screens.ts';
import { walletButton } from '../wallet/screens.ts';
import type { voucherRoutes } from './routes.ts';

const whyNot = ({ locale }: Context, no: Exclude<CodeRefusal, Blocked>): RichText => {
  const { voucher } = locale.messages;
  switch (no.tag) {
    case 'NotACode':
      return voucher.notACode;
    case 'UnknownVoucher':
      return voucher.unknown(no.code);
    case 'GuessLater':
      return voucher.later(locale.store.clock.time(no.until));
    case 'AlreadyRedeemed':
      return voucher.redeemedBefore;
    case 'OwnRedeemed':
      return voucher.redeemedByYou(no.amount);
    case 'VoucherRefused':
      return voucher.refused(no.code, no.why);
  }
};

/** The cart with its voucher; where there is nothing in it, the way to the products. */
const showChosen = async (context: Context, code: string): Promise<void> => {
  const { shop, buyer, locale } = context;
  const { messages } = locale;
  const view = await shop.showCart(buyer.id)();
  if (E.isLeft(view)) return apologise(context, view.left);
  await context.show(
    O.isSome(view.right)
      ? cartScreen(locale, view.right.value)
      : message(
          messages.voucher.chosen(code),
          buttons([
            tap(messages.buttons.everything, catalogueRoutes.list.to({ category: null, page: 0 }), 'primary'),
          ]),
        ),
  );
};

/** What a code did. */
const showEntered = async (context: Context, entered: CodeEntered): Promise<void> => {
  if (entered.tag === 'Chosen') return showChosen(context, entered.code);
  const { locale } = context;
  const { messages } = locale;
  await context.show(
    message(
      messages.voucher.redeemed(entered.amount),
      buttons([
        tap(messages.buttons.everything, catalogueRoutes.list.to({ category: null, page: 0 }), 'primary'),
        walletButton(locale),
      ]),
    ),
  );
};

/** `🎟️`: a code is typed, and the cart costs less. */
export const voucherForm = form({
  name: 'voucher',
  leave: cartRoutes.cart.to(),
  given: {},
  fields: {
    code: {
      label: ({ locale }) => locale.messages.voucher.label,
      question: ({ locale }) => locale.messages.voucher.ask,
      parse: typed<string>((text) => E.right(text.slice(0, 100))),
    },
  },
  submit: async (context, { code }) => {
    const entered = await context.shop.enterCode(context.buyer.id, code)();
    if (E.isRight(entered)) {
      await showEntered(context, entered.right);
      return 'Done';
    }
    if (entered.left.tag === 'StoreFailure') {
      await apologise(context, entered.left);
      return 'Failed';
    }
    if (entered.left.tag === 'Blocked') {
      await context.show(blockedNotice(context.locale));
      return 'Done';
    }
    return { again: 'code', notice: whyNot(context, entered.left) };
  },
});

export const askVoucher = (context: Context): Promise<void> => voucherForm.begin(context, {});

/** A link brought the code: as if it were typed. */
export const useVoucher = (
  context: Context,
  { voucher }: ValuesOf<typeof voucherRoutes.use>,
): Promise<void> => voucherForm.begin(context, {}, { code: voucher });

export const dropVoucher = async (context: Context): Promise<void> => {
  const dropped = await context.shop.dropVoucher(context.buyer.id)();
  if (E.isLeft(dropped)) return apologise(context, dropped.left);
  await context.note(context.locale.messages.voucher.dropped);
  return showCart(context);
};
