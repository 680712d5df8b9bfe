import type { Feature } from './core/feature.ts';
import type { Fallbacks } from './core/dispatch.ts';
import { conversationOver } from './core/conversation.ts';
import { join } from './core/router.ts';
import type { Context } from './core/context.ts';
import type { Answer } from './core/messenger-client.ts';
import { adminCatalogue } from './features/admin/catalogue/feature.ts';
import { reviseProduct, takeProduct } from './features/admin/catalogue/forms.ts';
import { people } from './features/admin/people/feature.ts';
import { approvals } from './features/admin/approvals/feature.ts';
import { adminVouchers } from './features/admin/vouchers/feature.ts';
import { audit } from './features/admin/audit/feature.ts';
import { balances } from './features/admin/balances/feature.ts';
import { broadcasting } from './features/admin/broadcast/feature.ts';
import { cases } from './features/admin/cases/feature.ts';
import { jobs } from './features/admin/jobs/feature.ts';
import { menu } from './features/admin/menu/feature.ts';
import { adminOrders } from './features/admin/orders/feature.ts';
import { payments } from './features/admin/payments/feature.ts';
import { refunds } from './features/admin/refunds/feature.ts';
import { reports } from './features/admin/reports/feature.ts';
import { alerts } from './features/admin/alerts/feature.ts';
import { takePickedGroup } from './features/admin/alerts/handlers.ts';
import { settings } from './features/admin/settings/feature.ts';
import { staff } from './features/admin/staff/feature.ts';
import { takePicked } from './features/admin/staff/handlers.ts';
import { manualWork } from './features/admin/manual/feature.ts';
import { manual } from './features/manual/feature.ts';
import { shared } from './features/admin/shared/feature.ts';
import { stock } from './features/admin/stock/feature.ts';
import { cart } from './features/cart/feature.ts';
import { catalogue } from './features/catalogue/feature.ts';
import { showNumbered } from './features/catalogue/handlers.ts';
import { checkout } from './features/checkout/feature.ts';
import { answerProof } from './features/checkout/proof.ts';
import { favourites } from './features/favourites/feature.ts';
import { forms } from './features/forms/feature.ts';
import { help } from './features/help/feature.ts';
import { home } from './features/home/feature.ts';
import { showExtra } from './features/texts/handlers.ts';
import { asStranger, leadHome } from './features/home/handlers.ts';
import { language } from './features/language/feature.ts';
import { warranty } from './features/warranty/feature.ts';
import { claims } from './features/admin/claims/feature.ts';
import { orders } from './features/orders/feature.ts';
import { takePickedChannel } from './features/admin/settings/channel.ts';
import { ratings } from './features/ratings/feature.ts';
import { adminRatings } from './features/admin/ratings/feature.ts';
import { restock } from './features/restock/feature.ts';
import { promotions } from './features/promotions/feature.ts';
import { vouchers } from './features/voucher/feature.ts';
import { wallet } from './features/wallet/feature.ts';

/** Everything that the chat can do. Keys and commands are shown in this order. */
export const features: readonly Feature[] = [
  home,
  catalogue,
  cart,
  vouchers,
  favourites,
  restock,
  checkout,
  wallet,
  orders,
  warranty,
  manual,
  help,
  language,
  promotions,
  forms,
  menu,
  cases,
  claims,
  balances,
  adminOrders,
  refunds,
  payments,
  jobs,
  reports,
  ratings,
  adminRatings,
  manualWork,
  shared,
  stock,
  adminCatalogue,
  settings,
  alerts,
  broadcasting,
  adminVouchers,
  audit,
  staff,
  approvals,
  people,
];

export const router = join(features);

/** What staff write of a product is taken wherever they are. */
const orProduct =
  (otherwise: (context: Context) => Promise<void>) =>
  async (context: Context, answer: Answer | null): Promise<void> =>
    (await takeProduct(context, answer)) ? undefined : otherwise(context);

export const fallbacks: Fallbacks = {
  number: showNumbered,
  extra: showExtra,
  file: orProduct((context) => answerProof(context)),
  picked: takePicked,
  pickedChat: (context, kind, chat) =>
    kind === 'Forum' ? takePickedGroup(context, chat) : takePickedChannel(context, chat),
  // Several products that are forwarded at once are each one; of anything else the first was answered.
  more: (context, answer) => orProduct(() => Promise.resolve())(context, answer),
  revised: reviseProduct,
  lost: (context, why, answer) => orProduct((asked) => leadHome(asked, why))(context, answer),
  stranger: asStranger,
};

/** The shop as a conversation. */
export const openConversation = conversationOver(router, fallbacks);

/** The commands that a messenger may list in its menu, for everybody and for staff, in both languages. */
export const commands = { id: router.menu('id', 'Everyone'), en: router.menu('en', 'Everyone') };
export const staffCommands = { id: router.menu('id', 'Staff'), en: router.menu('en', 'Staff') };
