import type { ClaimFile } from '../../../../../application/warranty/change-claim.ts';
import type { VariantCode } from '../../../../../domain/catalogue/product.ts';
import type { OrderId } from '../../../../../domain/order/order.ts';
import type { UnitId } from '../../../../../domain/stock/unit.ts';
import { refundByDaysLeft } from '../../../../../domain/warranty/claiming.ts';
import type { CoveredUnit } from '../../../../../domain/warranty/warranty.ts';
import { buttons, message, tap } from '../../../core/make-screen.ts';
import { bold, code, lines, paragraphs, rich } from '../../../core/rich-text.ts';
import type { Button, RichText, Screen } from '../../../core/screen.ts';
import { truncate } from '../../../core/truncate.ts';
import { toMenu } from '../menu/buttons.ts';
import { adminCatalogueRoutes } from '../catalogue/routes.ts';
import { adminMessages } from '../messages.ts';
import { adminOrdersRoutes } from '../orders/routes.ts';
import { claimsRoutes } from './routes.ts';

const { claims: messages, buttons: labels } = adminMessages;

/** One tap answers a claim. */
export const claimRows = (unit: UnitId, order: OrderId): readonly (readonly Button[])[] => [
  [
    tap(labels.replaceUnit, claimsRoutes.replace.to({ unit }), 'primary'),
    tap(labels.refundUnit, claimsRoutes.refund.to({ unit })),
  ],
  [tap(labels.refuseClaim, claimsRoutes.refuse.to({ unit }), 'danger')],
  [tap(labels.order, adminOrdersRoutes.order.to({ order }))],
];

export const claimsScreen = (open: readonly CoveredUnit[]): Screen =>
  message(
    open.length === 0 ? messages.none : messages.title(open.length),
    buttons(
      ...open.map(({ unit, product }) => [
        tap(messages.unit(unit, product), claimsRoutes.claim.to({ unit })),
      ]),
      [toMenu],
    ),
  );

/** A claim that waits, with what each answer comes to. */
export const claimScreen = ({ covered, order: { value: order } }: ClaimFile): Screen => {
  const { claim, unit, line } = covered;
  if (claim?.answer !== null || order.tag !== 'Delivered') return claimNotice(messages.gone);
  const name = order.lines.find(({ number }) => number === line)?.name ?? '';
  return message(
    paragraphs(
      lines(
        rich`🧾 ${code(order.id)}`,
        rich`${bold(messages.unit(unit, truncate(name, 60)))}`,
        messages.reason(claim.reason),
      ),
      messages.worth(refundByDaysLeft(order, covered, claim.openedAt)),
    ),
    buttons(...claimRows(unit, order.id), [tap(labels.claims, claimsRoutes.claims.to())]),
  );
};

/** What came of it, and the way to the others. */
export const claimNotice = (text: RichText): Screen =>
  message(text, buttons([tap(labels.claims, claimsRoutes.claims.to())], [toMenu]));

/** What a product's warranty is from now on, and the way back to the product. */
export const warrantySaved = (product: VariantCode): Screen =>
  message(
    messages.saved,
    buttons([tap(labels.backToProduct, adminCatalogueRoutes.entry.to({ product }))], [toMenu]),
  );
