import { tap } from '../../../core/make-screen.ts';
import { casesRoutes } from './routes.ts';
import type { PaymentReference } from '../../../../../domain/payment/payment.ts';
import type { Button } from '../../../core/screen.ts';
import { adminMessages } from '../messages.ts';

/** The answers to an open case, a tap each. */
export const answerRows = (
  reference: PaymentReference,
  delivering: boolean,
): readonly (readonly (Button | null)[])[] => {
  const { buttons: labels } = adminMessages;
  const deliver = tap(labels.deliver, casesRoutes.answerCase.to({ reference, answer: 'Deliver' }), 'good');
  return [
    [delivering ? deliver : null],
    [
      tap(labels.credit, casesRoutes.answerCase.to({ reference, answer: 'Credit' }), 'primary'),
      tap(labels.refunded, casesRoutes.noteRefund.to({ reference })),
    ],
  ];
};
