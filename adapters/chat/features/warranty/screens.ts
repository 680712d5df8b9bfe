import * as E from 'fp-ts/lib/Either.js';
import type { WarrantyOfOrder } from '../../../../application/warranty/show-warranty.ts';
import type { Instant } from '../../../../domain/instant.ts';
import type { Order, OrderId } from '../../../../domain/order/order.ts';
import { photosLeft, waitingClaim } from '../../../../domain/warranty/claim-photo.ts';
import { claimable, warrantyEnds, type ClaimDecision } from '../../../../domain/warranty/claiming.ts';
import type { Claim, ClaimReason, CoveredUnit } from '../../../../domain/warranty/warranty.ts';
import type { Locale } from '../../core/locale.ts';
import { buttons, message, tap } from '../../core/make-screen.ts';
import { bold, lines, paragraphs, rich } from '../../core/rich-text.ts';
import type { Button, RichText, Screen } from '../../core/screen.ts';
import { truncate } from '../../core/truncate.ts';
import { ordersRoutes } from '../orders/routes.ts';
import { warrantyMessages } from './messages.ts';
import { warrantyRoutes } from './routes.ts';

const nameLimit = 60;
/** So many units have a line and a button of their own. */
const unitsShown = 40;

const wordsOf = ({ language }: Locale) => warrantyMessages[language];

/** What a unit is called. */
export const nameOf = ({ lines: bought }: Order, { line }: CoveredUnit): string =>
  truncate(bought.find(({ number }) => number === line)?.name ?? '', nameLimit);

/** Burned units are shown to nobody. */
const shownOf = ({ units }: WarrantyOfOrder): readonly CoveredUnit[] =>
  units.filter(({ isBurned }) => !isBurned).slice(0, unitsShown);

/** Those that can be claimed now. */
export const claimableOf = (of: WarrantyOfOrder, now: Instant): readonly CoveredUnit[] =>
  shownOf(of).filter((covered) => E.isRight(claimable(of.order, covered, now)));

const answerOf = (locale: Locale, { answer }: Claim): RichText => {
  const messages = wordsOf(locale);
  switch (answer?.tag) {
    case undefined:
      return messages.waits;
    case 'Replaced':
      return messages.replaced;
    case 'Refunded':
      return messages.refunded(answer.amount);
    case 'Refused':
      return messages.refused(answer.note);
  }
};

const statusOf = (locale: Locale, order: Order, covered: CoveredUnit, now: Instant): RichText => {
  const messages = wordsOf(locale);
  const written = (moment: Instant): string => locale.store.clock.dateTime(moment, locale.messages.locale);
  const found = claimable(order, covered, now);
  if (E.isRight(found))
    return covered.terms === null
      ? messages.noWarranty
      : messages.until(written(warrantyEnds(found.right, covered.terms)));
  switch (found.left.tag) {
    case 'NotCovered':
      return covered.terms !== null && order.tag === 'Paid' ? messages.startsSoon : messages.noWarranty;
    case 'GivenBack':
      return messages.givenBack;
    case 'WarrantyOver':
      return messages.over(written(found.left.endedAt));
    case 'ClaimedBefore':
      return answerOf(locale, found.left.claim);
  }
};

const toOrder = (locale: Locale, order: OrderId): Button =>
  tap(wordsOf(locale).back, ordersRoutes.order.to({ order }));

const warrantyButton = (locale: Locale, order: OrderId): Button =>
  tap(wordsOf(locale).warranty, warrantyRoutes.warranty.to({ order }));

/** Under goods that have a warranty. */
export const warrantyOffer = (locale: Locale, order: OrderId): Screen =>
  message(wordsOf(locale).offer, buttons([warrantyButton(locale, order)]));

/** Whether staff who are to answer see a photo of it. */
const isShown = (covered: CoveredUnit): boolean => {
  const claim = waitingClaim(covered);
  return E.isRight(claim) && claim.right.photo !== null;
};

/** Lets a claim that waits have a photo, or another one; null where it takes none. */
const photoButton = (locale: Locale, covered: CoveredUnit, name: string | null): Button | null => {
  const messages = wordsOf(locale);
  const claim = waitingClaim(covered);
  if (E.isLeft(claim) || photosLeft(claim.right) <= 0) return null;
  const label = claim.right.photo === null ? messages.addPhoto : messages.changePhoto;
  const { order, unit } = covered;
  return tap(name === null ? label : messages.photoOf(label, name), warrantyRoutes.photo.to({ order, unit }));
};

/** The units of an order, each with its warranty; a tap claims one. */
export const warrantyScreen = (locale: Locale, of: WarrantyOfOrder, now: Instant): Screen => {
  const messages = wordsOf(locale);
  const { order } = of;
  const shown = shownOf(of);
  const open = claimableOf(of, now);
  if (shown.every(({ terms, claim }) => terms === null && claim === null))
    return message(messages.none, buttons([toOrder(locale, order.id)]));
  const entry = (covered: CoveredUnit, at: number): RichText =>
    lines(
      rich`${bold(messages.unit(at + 1, nameOf(order, covered)))}`,
      statusOf(locale, order, covered, now),
      isShown(covered) ? messages.photoKept : null,
    );
  const opener = (covered: CoveredUnit, at: number): readonly (readonly Button[])[] =>
    open.includes(covered)
      ? [
          [
            tap(
              messages.unit(at + 1, nameOf(order, covered)),
              warrantyRoutes.unit.to({ order: order.id, unit: covered.unit }),
            ),
          ],
        ]
      : [];
  return message(
    paragraphs(messages.title, ...shown.map(entry), open.length > 0 ? messages.choose : null),
    buttons(
      ...shown.flatMap(opener),
      ...shown.flatMap((covered, at) => {
        const button = photoButton(locale, covered, messages.unit(at + 1, nameOf(order, covered)));
        return button === null ? [] : [[button]];
      }),
      [toOrder(locale, order.id)],
    ),
  );
};

const reasons: readonly ClaimReason[] = ['NotWorking', 'Stopped', 'WrongGoods', 'Other'];

/** What is wrong with a unit. */
export const reasonScreen = (locale: Locale, order: Order, covered: CoveredUnit): Screen => {
  const messages = wordsOf(locale);
  return message(
    messages.ask(nameOf(order, covered)),
    buttons(
      ...reasons.map((reason) => [
        tap(messages.reasons[reason], warrantyRoutes.claim.to({ unit: covered.unit, reason })),
      ]),
      [tap(messages.back, warrantyRoutes.warranty.to({ order: order.id }))],
    ),
  );
};

/** What came of a claim just now. */
export const claimedScreen = (locale: Locale, { order, claim, covered }: ClaimDecision): Screen => {
  const messages = wordsOf(locale);
  const toWarranty = warrantyButton(locale, order.id);
  const { answer } = claim;
  if (answer === null)
    return message(
      paragraphs(messages.sent, messages.photoHelps),
      buttons([photoButton(locale, { ...covered, claim }, null)], [toWarranty]),
    );
  const text = answer.tag === 'Refunded' ? messages.moneyBack(answer.amount) : answerOf(locale, claim);
  return message(text, buttons([toWarranty]));
};

/** What came of a photo: words, and the way back to the warranty. */
export const photoNotice = (locale: Locale, order: OrderId, text: RichText): Screen =>
  message(text, buttons([warrantyButton(locale, order)]));

/** A person refused a claim; the reason stands beside the unit. */
export const claimRefusedNotice = (locale: Locale, order: Order): Screen =>
  message(wordsOf(locale).refusedNews, buttons([warrantyButton(locale, order.id)]));
