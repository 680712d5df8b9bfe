import type { Messages } from '../../core/messages.ts';
import { rich } from '../../core/rich-text.ts';

const id = {
  commands: {
    stop: 'Berhenti terima info promo',
    start: 'Terima info promo lagi',
  },
  /** Under every promotion. */
  footer: 'Gak mau info promo? /stop_promo',
  stopped: rich`🔕 Oke, kamu gak akan dikirimi info promo lagi. Pesanan, tagihan, dan barangmu tetap dikabari seperti biasa ya.`,
  wanted: rich`🔔 Sip! Info promo dan diskon akan mampir ke chat ini lagi.`,
  buttons: { stop: '🔕 Stop info promo', start: '🔔 Mau info promo lagi' },
};

const en: typeof id = {
  commands: {
    stop: 'Stop promotions',
    start: 'Get promotions again',
  },
  footer: 'Rather no promotions? /stop_promo',
  stopped: rich`🔕 All right, no more promotions for you. You still hear about your orders, invoices and goods.`,
  wanted: rich`🔔 Great! Promotions and discounts will come to this chat again.`,
  buttons: { stop: '🔕 Stop promotions', start: '🔔 Send me promotions again' },
};

export const promotionsMessages: Messages<typeof id> = { id, en };
