import type { ClaimFile } from '../../../../../application/warranty/change-claim.ts';
import type { ListedClaim } from '../../../../../application/ports/warranties.ts';
import type { PhotoId } from '../../../../../domain/catalogue/photo.ts';
import type { VariantCode } from '../../../../../domain/catalogue/product.ts';
import type { Buyer } from '../../../../../domain/people/buyer.ts';
import type { OrderId } from '../../../../../domain/order/order.ts';
import type { UnitId } from '../../../../../domain/stock/unit.ts';
import { refundByDaysLeft } from '../../../../../domain/warranty/claiming.ts';
import { buttons, message, tap, withAttachment } from '../../../core/make-screen.ts';
import { bold, code, lines, paragraphs, rich } from '../../../core/rich-text.ts';
import type { Attachment, Button, RichText, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { truncate } from '../../../core/truncate.ts';
import { toMenu } from '../menu/buttons.ts';
import { adminCatalogueRoutes } from '../catalogue/routes.ts';
import { firstOf } from '../first-of.ts';
import { adminMessages } from '../messages.ts';
import { nameOf } from '../person-line.ts';
import { adminOrdersRoutes } from '../orders/routes.ts';
import { claimsRoutes } from './routes.ts';

const { claims: messages, buttons: labels } = adminMessages;

/** What a buyer shows of a unit. */
export const claimPhoto = (photo: PhotoId, unit: UnitId): Attachment => ({
  tag: 'Photo',
  photo,
  alt: messages.photoOf(unit),
});

/** One tap answers a claim. */
export const claimRows = (unit: UnitId, order: OrderId): readonly (readonly Button[])[] => [
  [
    tap(labels.replaceUnit, claimsRoutes.replace.to({ unit }), 'primary'),
    tap(labels.refundUnit, claimsRoutes.refund.to({ unit })),
  ],
  [tap(labels.refuseClaim, claimsRoutes.refuse.to({ unit }), 'danger')],
  [tap(labels.order, adminOrdersRoutes.order.to({ order }))],
];

/** Characters of a product's name: in the text, and on a button, where the unit's number must stay in sight. */
const nameLimit = 60;
const labelLimit = 28;

/** The claims that wait, longest first: what it is about and whose it is, and a button for each. */
export const claimsScreen = (open: readonly ListedClaim[], clock: StoreClock): Screen => {
  const { first, count } = firstOf(open);
  return message(
    first.length === 0
      ? messages.none
      : paragraphs(
          messages.title(count),
          ...first.map(({ unit, name, buyerName, claim }) =>
            messages.waiting(
              truncate(name, nameLimit),
              unit,
              buyerName === null ? null : truncate(buyerName, 30),
              claim.reason,
              clock.dateTime(claim.openedAt, 'id-ID'),
              claim.photo !== null,
            ),
          ),
        ),
    buttons(
      ...first.map(({ unit, name }) => [
        tap(messages.unit(unit, truncate(name, labelLimit)), claimsRoutes.claim.to({ unit })),
      ]),
      [tap(labels.answeredClaims, claimsRoutes.answered.to())],
      [toMenu],
    ),
  );
};

/** The claims that have their answer, latest first: what it was, and who gave it. */
export const answeredClaimsScreen = (answered: readonly ListedClaim[], clock: StoreClock): Screen => {
  const { first } = firstOf(answered);
  return message(
    first.length === 0
      ? messages.noneAnswered
      : paragraphs(
          messages.answeredTitle,
          ...first.map(({ unit, name, buyerName, claim: { answer } }) =>
            answer === null
              ? null
              : messages.answered(
                  truncate(name, nameLimit),
                  unit,
                  buyerName === null ? null : truncate(buyerName, 30),
                  answer,
                  clock.dateTime(answer.at, 'id-ID'),
                ),
          ),
        ),
    buttons(
      ...first.map(({ unit, name }) => [
        tap(messages.unit(unit, truncate(name, labelLimit)), claimsRoutes.claim.to({ unit })),
      ]),
      [tap(labels.openClaims, claimsRoutes.claims.to())],
      [toMenu],
    ),
  );
};

/** Who claimed, and who of the staff answered. */
export type ClaimPeople = { readonly buyer: Buyer | null; readonly staff: Buyer | null };

/** A claim with what each answer comes to, or with the answer that it has. */
export const claimScreen = (
  { covered, order: { value: order } }: ClaimFile,
  { buyer, staff }: ClaimPeople,
  clock: StoreClock,
): Screen => {
  const { claim, unit, line } = covered;
  if (claim === null || order.tag !== 'Delivered') return claimNotice(messages.gone);
  const { answer } = claim;
  const name = order.lines.find(({ number }) => number === line)?.name ?? '';
  const { photo } = claim;
  const text = paragraphs(
    lines(
      rich`🧾 ${code(order.id)}`,
      rich`${bold(messages.unit(unit, truncate(name, nameLimit)))}`,
      rich`👤 ${nameOf(order.buyer, buyer)}`,
      messages.claimedAt(clock.dateTime(claim.openedAt, 'id-ID')),
      messages.reason(claim.reason),
      photo === null || photo.caption === null ? null : messages.caption(photo.caption),
    ),
    answer === null
      ? messages.worth(refundByDaysLeft(order, covered, claim.openedAt))
      : messages.outcome(
          answer,
          answer.by === null ? null : nameOf(answer.by, staff),
          clock.dateTime(answer.at, 'id-ID'),
        ),
  );
  const rows =
    answer === null
      ? claimRows(unit, order.id)
      : [[tap(labels.order, adminOrdersRoutes.order.to({ order: order.id }))]];
  const controls = buttons(...rows, [tap(labels.claims, claimsRoutes.claims.to())]);
  return photo === null
    ? message(text, controls)
    : withAttachment(claimPhoto(photo.photo, unit), text, controls);
};

/** What came of it, and the way to the others. */
export const claimNotice = (text: RichText): Screen =>
  message(text, buttons([tap(labels.claims, claimsRoutes.claims.to())], [toMenu]));

/** What a product's warranty is from now on, and the way back to the product. */
export const warrantySaved = (product: VariantCode): Screen =>
  message(
    messages.saved,
    buttons([tap(labels.backToProduct, adminCatalogueRoutes.entry.to({ product })), toMenu]),
  );
