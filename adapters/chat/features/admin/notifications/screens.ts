import { notificationsMessages } from './messages.ts';
import { answerButtons } from '../approvals/buttons.ts';
import { approvalsRoutes } from '../approvals/routes.ts';
import { alertsMessages } from '../alerts/messages.ts';
import { alertsRoutes } from '../alerts/routes.ts';
import { mutableAs } from '../../../../../domain/staff/alerts.ts';
import { casesRoutes } from '../cases/routes.ts';
import { claimsRoutes } from '../claims/routes.ts';
import { claimPhoto, claimRows } from '../claims/screens.ts';
import { adminOrdersRoutes } from '../orders/routes.ts';
import { reportsRoutes } from '../reports/routes.ts';
import { stockRoutes } from '../stock/routes.ts';
import { toMenu } from '../menu/buttons.ts';
import { staffRoutes } from '../staff/routes.ts';
import { manualWorkRoutes } from '../manual/routes.ts';
import { jobsRoutes } from '../jobs/routes.ts';
import type { OwnerReport } from '../../../../../application/ports/messenger.ts';
import type { Buyer, BuyerId } from '../../../../../domain/people/buyer.ts';
import type { Instant } from '../../../../../domain/instant.ts';
import { isDeposit, type Order } from '../../../../../domain/order/order.ts';
import { nothing } from '../../../../../domain/rupiah.ts';
import { truncate } from '../../../core/truncate.ts';
import { buttons, message, none, tap, withAttachment } from '../../../core/make-screen.ts';
import { money } from '../../../core/money.ts';
import { bold, code, lines, rich } from '../../../core/rich-text.ts';
import type { Controls, RichText, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { adminMessages } from '../messages.ts';
import { buyerLine, nameOf, personLine } from '../person-line.ts';
import { brokenBooksControls, brokenBooksText } from './broken-books.ts';
import { incidentText } from './incident.ts';
import { mayDeliver } from '../../../../../domain/cases/case-answer.ts';
import { answerRows } from '../cases/answer-rows.ts';

const messages = notificationsMessages.news;

type Told = Omit<OwnerReport, 'rights'>;

export const itemsOf = (order: Order): string =>
  isDeposit(order)
    ? messages.deposit
    : truncate(
        order.lines.map(({ quantity, name }) => `${String(quantity)} × ${truncate(name, 40)}`).join(', '),
        300,
      );

const outOfTheOrdinary = (order: Order): string => {
  if (order.tag !== 'Paid' && order.tag !== 'Delivered') return '';
  const notes = [order.paidFrom === 'Balance' ? messages.fromBalance : '', order.late ? messages.late : ''];
  const said = notes.filter((note) => note !== '');
  return said.length === 0 ? '' : ` · ${said.join(', ')}`;
};

const sale = ({ order, buyer }: Told, id: string): RichText =>
  lines(
    order === null
      ? null
      : messages.sold(rich`${itemsOf(order)} · ${bold(money(order.total))}${outOfTheOrdinary(order)}`),
    buyerLine(buyer),
    order === null ? messages.sold(rich`${code(id)}`) : messages.order(id),
  );

const salesOfMinute = ({ sales }: Told, from: Instant, clock: StoreClock): RichText =>
  messages.soldInMinute(clock.time(from), sales?.orders ?? 0, sales?.revenue ?? nothing);

export const about = (order: Order | null): RichText | null =>
  order === null ? null : rich`📦 ${itemsOf(order)} · ${money(order.total)}`;

/** Somebody whom the news name by number. */
const named = (people: readonly Buyer[] = [], id: BuyerId): RichText =>
  nameOf(id, people.find((one) => one.id === id) ?? null);

const asked = ({ approval, people }: Told): RichText | null =>
  approval === undefined
    ? null
    : adminMessages.approvals.request(approval.request, (id) => named(people, id));

const ownerText = (report: Told, clock: StoreClock): RichText => {
  const { news, order, buyer } = report;
  switch (news.tag) {
    case 'SaleMade':
      return sale(report, news.order);
    case 'SalesOfMinute':
      return salesOfMinute(report, news.from, clock);
    case 'CaseOpened':
      return lines(
        messages.toCheck(news.amount, news.order),
        messages.meaning[news.kind],
        about(order),
        buyerLine(buyer),
        messages.reference(news.reference),
      );
    case 'ClaimOpened':
      return lines(adminMessages.claims.opened(news.order), about(order), buyerLine(buyer));
    case 'ClaimSettled':
      return lines(
        adminMessages.claims.settled(news.order, news.reason, news.refunded),
        about(order),
        buyerLine(buyer),
      );
    case 'ClaimPhoto':
      return lines(
        adminMessages.claims.shown(news.order),
        news.caption === null ? null : adminMessages.claims.caption(news.caption),
        about(order),
        buyerLine(buyer),
      );
    case 'ManualWaiting':
      return lines(adminMessages.manual.waiting[news.stage], about(order), buyerLine(buyer));
    case 'MoneyCredited':
      return lines(
        messages.credited(news.amount, news.kind),
        about(order),
        buyerLine(buyer),
        messages.reference(news.reference),
      );
    case 'BooksDiffer':
      return lines(messages.booksDiffer(news.reference, news.difference), about(order), buyerLine(buyer));
    case 'BooksBroken':
      return brokenBooksText(news);
    case 'BuyerUnreachable':
      return lines(messages.unreachable(news.order), about(order), buyerLine(buyer));
    case 'DeliveryOverdue':
      return lines(messages.overdue(news.order), about(order), buyerLine(buyer));
    case 'SandboxPayment':
      return lines(messages.sandbox(news.reference, news.order), buyerLine(buyer));
    case 'JobParked':
      return lines(
        messages.parked(adminMessages.parked.task(news.task)),
        news.order === null ? null : messages.order(news.order),
        buyerLine(buyer),
      );
    case 'Incident':
      return incidentText(news, clock);
    case 'StockLow':
      return messages.stockLow(truncate(news.name, 120), news.left);
    case 'Recap':
      return messages.recap;
    case 'SpamReported':
      return lines(
        messages.spam(clock.dateTime(news.at, 'id-ID')),
        messages.spammer(
          truncate(news.firstName, 64),
          news.username === null ? '-' : `@${news.username}`,
          String(news.person),
        ),
      );
    case 'StaffAppointed':
      return messages.appointed(
        personLine(
          report.people?.find(({ id }) => id === news.person) ?? {
            firstName: news.name,
            username: null,
            id: news.person,
          },
        ),
        named(report.people, news.by),
      );
    case 'RoleGiven':
      return messages.roleGiven;
    case 'AlertsLost':
      return messages.alertsLost(
        truncate(news.title, 64),
        news.topic === null ? null : alertsMessages.topics[news.topic],
      );
    case 'ApprovalAsked':
      return lines(adminMessages.approvals.asking(news.amount, named(report.people, news.by)), asked(report));
    case 'ApprovalAnswered':
      return lines(adminMessages.approvals.answered(news.approved), asked(report));
    case 'ApprovalUndone':
      return lines(adminMessages.approvals.undone(news.why), asked(report));
  }
};

/** What can be done about it at once. */
const controlsFor = ({ news, order }: Told): Controls => {
  switch (news.tag) {
    case 'CaseOpened':
      return buttons(...answerRows(news.reference, order !== null && mayDeliver(order)), [
        tap(adminMessages.buttons.details, casesRoutes.case.to({ reference: news.reference })),
      ]);
    case 'ClaimOpened':
    case 'ClaimPhoto':
      return buttons(...claimRows(news.unit, news.order), [
        tap(adminMessages.buttons.details, claimsRoutes.claim.to({ unit: news.unit })),
      ]);
    case 'ClaimSettled':
      return buttons([
        tap(adminMessages.buttons.details, claimsRoutes.claim.to({ unit: news.unit })),
        tap(adminMessages.buttons.order, adminOrdersRoutes.order.to({ order: news.order })),
      ]);
    case 'ManualWaiting':
      return buttons([
        tap(
          adminMessages.buttons.details,
          manualWorkRoutes.task.to({ order: news.order, line: news.line }),
          'primary',
        ),
      ]);
    case 'SaleMade':
    case 'MoneyCredited':
    case 'BooksDiffer':
    case 'BuyerUnreachable':
    case 'DeliveryOverdue':
    case 'SandboxPayment':
      return buttons([tap(adminMessages.buttons.order, adminOrdersRoutes.order.to({ order: news.order }))]);
    case 'BooksBroken':
      return brokenBooksControls(news);
    case 'JobParked':
      return buttons([tap(adminMessages.buttons.details, jobsRoutes.parked.to())]);
    case 'Recap':
    case 'SalesOfMinute':
      return buttons([tap(adminMessages.buttons.reports, reportsRoutes.report.to({ period: 'Today' }))]);
    case 'StaffAppointed':
      return buttons([tap(adminMessages.buttons.staff, staffRoutes.member.to({ person: news.person }))]);
    case 'RoleGiven':
      return buttons([toMenu]);
    case 'ApprovalAsked':
      return buttons(answerButtons(news.id), [
        tap(adminMessages.buttons.details, approvalsRoutes.approval.to({ id: news.id })),
      ]);
    case 'ApprovalAnswered':
    case 'ApprovalUndone':
      return buttons([tap(adminMessages.buttons.details, approvalsRoutes.approval.to({ id: news.id }))]);
    case 'AlertsLost':
      return buttons([tap(alertsMessages.buttons.alerts, alertsRoutes.alerts.to())]);
    case 'StockLow':
      return buttons([
        tap(adminMessages.buttons.addStock, stockRoutes.add.to({ product: news.product }), 'primary'),
      ]);
    default:
      return none;
  }
};

/** What can be done about it, and to hear no more of its kind where nothing has to be done. */
const withMute = (report: Told): Controls => {
  const alert = mutableAs(report.news.tag);
  const controls = controlsFor(report);
  if (alert === null) return controls;
  const rows = controls.tag === 'Buttons' ? controls.rows : [];
  return buttons(...rows, [tap(adminMessages.buttons.muteThisAlert, alertsRoutes.muteThis.to({ alert }))]);
};

/** News for a group, with buttons for whoever of its readers has the right. Who wants to hear no more of a kind mutes its topic. */
export const groupScreen = (report: Told, clock: StoreClock): Screen => {
  const text = ownerText(report, clock);
  // Who reads a group may not answer claims: what buyers show is not for all of them.
  const isPrivate = report.news.tag === 'ClaimPhoto';
  return message(isPrivate ? lines(text, adminMessages.claims.shownInGroup) : text, controlsFor(report));
};

/** News for an owner, always in Indonesian. */
export const ownerScreen = (report: Told, clock: StoreClock): Screen => {
  const { news } = report;
  const text = ownerText(report, clock);
  return news.tag === 'ClaimPhoto'
    ? withAttachment(claimPhoto(news.photo, news.unit), text, withMute(report))
    : message(text, withMute(report));
};
