import * as E from 'fp-ts/lib/Either.js';
import type { Rupiah } from '../../../../domain/rupiah.ts';
import { typed } from '../../core/answers.ts';
import type { Context } from '../../core/context.ts';
import { apologise } from '../../core/errors.ts';
import { form, type Outcome } from '../../core/forms.ts';
import { coreMessages } from '../../core/messages.ts';
import { readAmount } from '../../core/read-amount.ts';
import type { ValuesOf } from '../../core/routes.ts';
import { blockedNotice } from '../notifications/screens.ts';
import { tooManyOpen } from '../checkout/payment-choice.ts';
import { resumePayment } from '../checkout/show-invoice.ts';
import { closedScreen } from '../home/closed.ts';
import { walletRoutes } from './routes.ts';
import { presetRows } from './screens.ts';

/** Opens a deposit, to be paid like an order. An amount that comes again after a kill or a failure is still understood. */
const open = async (context: Context, amount: Rupiah): Promise<Outcome<'amount'>> => {
  const { shop, locale, buyer } = context;
  const opened = await shop.requestDeposit(buyer.id, amount)();
  if (E.isRight(opened)) {
    await resumePayment(context, opened.right, true);
    return 'Done';
  }
  const no = opened.left;
  switch (no.tag) {
    case 'AmountOutsideLimits':
      return { again: 'amount', notice: locale.messages.wallet.outsideLimits(no.min, no.max) };
    case 'Blocked':
      await context.show(blockedNotice(locale));
      return 'Done';
    case 'ShopClosed':
      await context.show(closedScreen(locale, no.until));
      return 'Done';
    case 'TooManyOpenOrders':
      await context.show(tooManyOpen(locale, no.open));
      return 'Done';
    case 'StoreFailure':
      await apologise(context, no);
      return 'Failed';
  }
};

/** `➕`: how much the balance is to be filled with. */
export const depositForm = form({
  name: 'deposit',
  leave: walletRoutes.wallet.to(),
  given: {},
  fields: {
    amount: {
      label: ({ locale }) => coreMessages[locale.language].answers.amount,
      question: ({ shop, locale }) => {
        const { min, max } = shop.depositLimits();
        return locale.messages.wallet.askAmount(min, max);
      },
      parse: typed<Rupiah>((text, { locale }) =>
        E.fromNullable(locale.messages.wallet.notAnAmount)(readAmount(text)),
      ),
      suggestions: ({ shop }) => presetRows(shop.depositLimits()),
    },
  },
  submit: (context, { amount }) => open(context, amount),
});

export const askDeposit = (context: Context): Promise<void> => depositForm.begin(context, {});

/** Opens a deposit of a tapped amount; where that is outside the limits, asks for another. */
export const deposit = (
  context: Context,
  { amount }: ValuesOf<typeof walletRoutes.depositAmount>,
): Promise<void> => depositForm.begin(context, {}, { amount: String(amount) });
