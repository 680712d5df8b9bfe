import { rich } from '../../core/rich-text.ts';
import type { Messages } from '../../core/messages.ts';

const id = {
  commands: {
    bahasa: 'Ganti bahasa / change language',
  },
  languages: {
    ask: rich`🌐 Mau pakai bahasa apa?\nWhich language would you like?`,
    chosen: rich`👌 Siap, kita ngobrol pakai Bahasa Indonesia ya!`,
  },
};

const en: typeof id = {
  commands: {
    bahasa: 'Change language / ganti bahasa',
  },
  languages: {
    ask: rich`🌐 Which language would you like?\nMau pakai bahasa apa?`,
    chosen: rich`👌 Great, let's speak English!`,
  },
};

export const languageMessages: Messages<typeof id> = { id, en };
