import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { DeliveryFailure } from '../../application/ports/messenger.ts';
import { qrPicture } from './qr-picture.ts';
import type { Screen } from './screen.ts';
import { accountInvoice, qrInvoice, type Bill } from './screens/invoice.ts';
import type { Voice } from './voice.ts';

/** A bill as the buyer sees it: a QR code as a picture, an account number as text. */
export const drawBill = (voice: Voice, bill: Bill): TE.TaskEither<DeliveryFailure, Screen> => {
  const { instructions } = bill.attempt.invoice;
  return instructions.tag === 'AccountNumber'
    ? TE.right(accountInvoice(voice, bill, instructions))
    : pipe(
        TE.tryCatch(
          () => qrPicture(instructions.payload),
          (cause): DeliveryFailure => ({
            tag: 'DeliveryFailure',
            operation: 'draw QR code',
            retryAfter: null,
            cause,
          }),
        ),
        TE.map((png) => qrInvoice(voice, bill, png)),
      );
};
