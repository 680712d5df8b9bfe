import { bold, rich } from '../../core/rich-text.ts';
import type { Messages } from '../../core/messages.ts';
import type { RichText } from '../../core/screen.ts';

const id = {
  join: '🔔 Kabari saya',
  leave: '🔕 Gak usah dikabari',
  buy: '🛒 Beli sekarang',
  joined: '🔔 Sip! Begitu stoknya ada, kamu langsung dikabari.',
  left: '🔕 Oke, kamu gak akan dikabari lagi.',
  there: (name: string, until: string): RichText =>
    rich`🔔 ${bold(name)} sudah ada lagi!\n\nGiliranmu sampai pukul ${bold(until)}. Lewat dari itu, giliran pindah ke antrean berikutnya. Mau sekalian beli?`,
};

const en: typeof id = {
  join: '🔔 Notify me',
  leave: "🔕 Don't notify me",
  buy: '🛒 Buy now',
  joined: "🔔 Got it! You'll hear from us as soon as it's back.",
  left: "🔕 All right, we won't notify you.",
  there: (name, until) =>
    rich`🔔 ${bold(name)} is back!\n\nIt's your turn until ${bold(until)}. After that it's the next person's. Would you like to buy it now?`,
};

export const restockMessages: Messages<typeof id> = { id, en };
