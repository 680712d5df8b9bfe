import type { Language } from '../../domain/people/buyer.ts';
import { coreMessages } from './core/messages.ts';
import { homeMessages } from './features/home/messages.ts';
import { catalogueMessages } from './features/catalogue/messages.ts';
import { cartMessages } from './features/cart/messages.ts';
import { checkoutMessages } from './features/checkout/messages.ts';
import { walletMessages } from './features/wallet/messages.ts';
import { ordersMessages } from './features/orders/messages.ts';
import { notificationsMessages } from './features/notifications/messages.ts';
import { helpMessages } from './features/help/messages.ts';
import { voucherMessages } from './features/voucher/messages.ts';
import { languageMessages } from './features/language/messages.ts';

/** Everything that buyers read, of all features together, in one language. */
const joined = (language: Language) => {
  const core = coreMessages[language];
  const home = homeMessages[language];
  const catalogue = catalogueMessages[language];
  const cart = cartMessages[language];
  const checkout = checkoutMessages[language];
  const wallet = walletMessages[language];
  const orders = ordersMessages[language];
  const notifications = notificationsMessages[language];
  const voucher = voucherMessages[language];
  const help = helpMessages[language];
  const languages = languageMessages[language];
  return {
    ...core,
    language,
    ...home,
    ...catalogue,
    ...cart,
    ...checkout,
    ...wallet,
    ...orders,
    ...notifications,
    ...voucher,
    ...help,
    ...languages,
    keys: { ...catalogue.keys, ...wallet.keys, ...orders.keys, ...help.keys },
    buttons: {
      ...core.buttons,
      ...catalogue.buttons,
      ...cart.buttons,
      ...checkout.buttons,
      ...wallet.buttons,
      ...orders.buttons,
      ...voucher.buttons,
    },
    commands: {
      ...home.commands,
      ...wallet.commands,
      ...orders.commands,
      ...help.commands,
      ...languages.commands,
    },
    errors: { ...core.errors, ...home.errors, ...catalogue.errors },
  };
};

export type BuyerMessages = ReturnType<typeof joined>;

export const buyerMessages: Readonly<Record<Language, BuyerMessages>> = {
  id: joined('id'),
  en: joined('en'),
};
