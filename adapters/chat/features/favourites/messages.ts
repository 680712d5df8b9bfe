import type { Messages } from '../../core/messages.ts';

const id = {
  take: (quantity: number): string => `⭐ Favorit x${String(quantity)}`,
  remember: (quantity: number): string => `⭐ Jadikan favorit x${String(quantity)}`,
  forget: '✖️ Lupakan favorit',
  remembered: (quantity: number): string => `⭐ Sip, x${String(quantity)} jadi favoritmu.`,
  forgotten: 'Favoritnya sudah dilupakan.',
  none: 'Belum ada favorit di sini. Tekan ➕ dulu, lalu ⭐.',
};

const en: typeof id = {
  take: (quantity) => `⭐ Favourite x${String(quantity)}`,
  remember: (quantity) => `⭐ Make x${String(quantity)} my favourite`,
  forget: '✖️ Forget favourite',
  remembered: (quantity) => `⭐ Got it, x${String(quantity)} is your favourite.`,
  forgotten: 'Your favourite is forgotten.',
  none: 'No favourite here yet. Tap ➕ first, then ⭐.',
};

export const favouritesMessages: Messages<typeof id> = { id, en };
