import type { BroadcastButton, BroadcastMessage } from '../../../../domain/broadcast/broadcast.ts';
import type { Recipient } from '../../../../domain/broadcast/posting.ts';
import type { Locale } from '../../core/locale.ts';
import { buttons, captionLimit, link, message, tap, textLimit } from '../../core/make-screen.ts';
import { italic, paragraphs } from '../../core/rich-text.ts';
import type { Button, Screen } from '../../core/screen.ts';
import { truncate, truncateRich } from '../../core/truncate.ts';
import { filledWith } from '../texts/shop-text.ts';
import { promotionsMessages } from './messages.ts';
import { promotionsRoutes } from './routes.ts';

const nameLimit = 64;
/** What is added to the words of a promotion, and what a name may be longer than its place. */
const reserve = 128;

/** UTF-16 units that may be written, with a photo and without one. */
export const wordsLimit = (hasPhoto: boolean): number => (hasPhoto ? captionLimit : textLimit) - reserve;

/** The names in braces that are filled in for each recipient. */
export const placeholders = ['nama'];

const buttonOf = (button: BroadcastButton): Button => {
  switch (button.tag) {
    case 'Product':
      return tap(button.label, promotionsRoutes.product.to({ product: button.product }), 'primary');
    case 'Voucher':
      return tap(button.label, promotionsRoutes.voucher.to({ voucher: button.voucher }), 'primary');
    case 'Link':
      return link(button.label, button.url);
  }
};

/** What one recipient reads; a photo, if there is one, hangs above it. */
export const broadcastScreen = (
  { firstName, language }: Pick<Recipient, 'firstName' | 'language'>,
  { text, photo, buttons: keys }: BroadcastMessage,
): Screen =>
  message(
    truncateRich(
      paragraphs(filledWith(placeholders, text, { nama: truncate(firstName, nameLimit) }), [
        italic(promotionsMessages[language].footer),
      ]),
      photo === null ? textLimit : captionLimit,
    ),
    buttons(...keys.map((key) => [buttonOf(key)])),
  );

/** Says what is so from now on, with the way back. */
export const choiceNoted = ({ language }: Locale, wanted: boolean): Screen => {
  const messages = promotionsMessages[language];
  return wanted
    ? message(
        messages.wanted,
        buttons([tap(messages.buttons.stop, promotionsRoutes.want.to({ wanted: false }))]),
      )
    : message(
        messages.stopped,
        buttons([tap(messages.buttons.start, promotionsRoutes.want.to({ wanted: true }), 'primary')]),
      );
};
