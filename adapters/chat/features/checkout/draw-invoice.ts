import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { DeliveryFailure } from '../../../../application/ports/messenger.ts';
import { qrPicture } from './qr-picture.ts';
import type { Screen } from '../../core/screen.ts';
import { accountInvoice, codelessInvoice, qrInvoice, transferInvoice, type InvoiceView } from './invoice.ts';
import type { Locale } from '../../core/locale.ts';

const drawQr = (locale: Locale, view: InvoiceView, payload: string): TE.TaskEither<DeliveryFailure, Screen> =>
  pipe(
    TE.tryCatch(
      () => qrPicture(payload),
      (cause): DeliveryFailure => ({
        tag: 'DeliveryFailure',
        operation: 'draw QR code',
        retryAfter: null,
        cause,
      }),
    ),
    TE.map((png) => qrInvoice(locale, view, png)),
  );

/** What is shown where the invoice itself cannot be; null where that would be no other. */
export const insteadOf = (locale: Locale, view: InvoiceView): Screen | null =>
  view.attempt.invoice.instructions.tag === 'QrCode' ? codelessInvoice(locale, view) : null;

/** An invoice as the buyer sees it: a QR code as a picture, an account to transfer to as text. */
export const drawInvoice = (locale: Locale, view: InvoiceView): TE.TaskEither<DeliveryFailure, Screen> => {
  const { instructions } = view.attempt.invoice;
  switch (instructions.tag) {
    case 'QrCode':
      return drawQr(locale, view, instructions.payload);
    case 'AccountNumber':
      return TE.right(accountInvoice(locale, view, instructions));
    case 'BankAccount':
      return TE.right(transferInvoice(locale, view, instructions));
  }
};
