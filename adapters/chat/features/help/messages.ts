import type { RichText } from '../../core/screen.ts';
import { bold, rich } from '../../core/rich-text.ts';
import type { Messages } from '../../core/messages.ts';

const id = {
  keys: {
    help: '❓ Cara Order',
  },
  commands: {
    help: 'Cara order',
    terms: 'Syarat & ketentuan',
  },
  help: {
    terms: rich`📜 Syarat & ketentuan toko: /syarat`,
    termsTitle: rich`📜 ${bold('Syarat & ketentuan')}`,
    noTerms: rich`📜 Toko ini gak punya syarat khusus. Ketentuan tiap produk ada di kartunya.`,
    contact: (contact: string): RichText => rich`💬 Ada kendala? Hubungi ${contact}`,
  },
};

const en: typeof id = {
  keys: {
    help: '❓ How to Order',
  },
  commands: {
    help: 'How to order',
    terms: 'Terms & conditions',
  },
  help: {
    terms: rich`📜 Terms of the shop: /syarat`,
    termsTitle: rich`📜 ${bold('Terms & conditions')}`,
    noTerms: rich`📜 This shop has no terms of its own. Those of a product are on its card.`,
    contact: (contact) => rich`💬 Need help? Contact ${contact}`,
  },
};

export const helpMessages: Messages<typeof id> = { id, en };
