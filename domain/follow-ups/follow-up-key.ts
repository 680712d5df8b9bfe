import type { FollowUp, AdminNotification } from './follow-up.ts';
import { incidentKey } from '../incidents/incident.ts';

const newsKey = (news: AdminNotification): string => {
  switch (news.tag) {
    case 'SaleMade':
    case 'BuyerUnreachable':
    case 'DeliveryOverdue':
      return `${news.tag}:${news.order}`;
    case 'SalesOfMinute':
      return `${news.tag}:${String(news.from)}`;
    case 'ClaimOpened':
    case 'ClaimSettled':
    case 'ClaimPhoto':
      return `${news.tag}:${String(news.unit)}`;
    case 'ManualWaiting':
      return `${news.tag}:${news.order}:${String(news.line)}:${news.stage}`;
    case 'CaseOpened':
    case 'MoneyCredited':
    case 'SandboxPayment':
      return `${news.tag}:${news.reference}`;
    case 'BooksDiffer':
      return `${news.tag}:${news.reference}:${news.difference}`;
    case 'BooksBroken':
      return `${news.tag}:${news.invariant}:${news.subject}`;
    case 'JobParked':
      return `${news.tag}:${news.task}:${news.order ?? 'none'}`;
    // That it is over takes the place of its beginning, where that was not told yet.
    case 'Incident':
      return `${news.tag}:${incidentKey(news.cause)}`;
    case 'StockLow':
      return `${news.tag}:${news.product}`;
    case 'Recap':
      return `${news.tag}:${news.kind}`;
    case 'SpamReported':
      return `${news.tag}:${String(news.person)}:${String(news.at)}`;
    case 'ApprovalAsked':
    case 'ApprovalAnswered':
    case 'ApprovalUndone':
      return `${news.tag}:${news.id}`;
    case 'AlertsLost':
      return `${news.tag}:${news.topic ?? 'all'}:${String(news.at)}`;
    case 'StaffAppointed':
    case 'RoleGiven':
      return `${news.tag}:${String(news.person)}`;
  }
};

/** What a follow-up is about: of two with the same key, the later takes the place of the one still waiting. */
export const followUpKey = (followUp: FollowUp): string => {
  switch (followUp.tag) {
    case 'DeliverGoods':
      return `deliver:${followUp.order}`;
    case 'MessageBuyer':
      return `message-buyer:${String(followUp.buyer)}:${followUp.once}`;
    case 'DoApproved':
      return `do-approved:${followUp.id}`;
    case 'SendGoodsAgain':
      return `send-again:${followUp.order}`;
    case 'CheckPayment':
      return `check:${followUp.reference}`;
    case 'ExpireOrder':
      return `expire:${followUp.order}`;
    case 'ClosePayment':
      return `close:${followUp.reference}`;
    case 'NotifyBuyer':
      return `notify-buyer:${followUp.order}:${followUp.news}`;
    case 'NotifyOfLevel':
      return `notify-of-level:${String(followUp.buyer)}`;
    case 'NotifyOfMoney':
      return `notify-of-money:${followUp.news.key}`;
    case 'OfferRestock':
      return `offer-restock:${followUp.product}`;
    case 'PassRestockOn':
      return `pass-restock-on:${followUp.product}`;
    case 'NotifyRestocked':
      return `notify-restocked:${String(followUp.buyer)}:${followUp.product}`;
    case 'SendBroadcast':
      return `send-broadcast:${followUp.broadcast}`;
    case 'AskRating':
      return `ask-rating:${followUp.order}`;
    case 'TendTestimonies':
      return 'tend-testimonies';
    case 'NotifyAdmins':
      return `notify-admins:${newsKey(followUp.news)}`;
    case 'NotifyAdmin':
      return `notify-admin:${String(followUp.owner)}:${newsKey(followUp.news)}`;
    case 'NotifyOfSales':
      return `notify-of-sales:${String(followUp.to ?? 'group')}:${String(followUp.from)}`;
  }
};

/** What each kind of follow-up is called outside: in the job engine, in figures, in the log. */
export const followUpNames: Readonly<Record<FollowUp['tag'], string>> = {
  DeliverGoods: 'deliver-goods',
  SendGoodsAgain: 'send-goods-again',
  DoApproved: 'do-approved',
  MessageBuyer: 'message-buyer',
  CheckPayment: 'check-payment',
  ExpireOrder: 'expire-order',
  ClosePayment: 'close-payment',
  NotifyBuyer: 'notify-buyer',
  NotifyOfLevel: 'notify-of-level',
  NotifyOfMoney: 'notify-of-money',
  OfferRestock: 'offer-restock',
  PassRestockOn: 'pass-restock-on',
  NotifyRestocked: 'notify-restocked',
  SendBroadcast: 'send-broadcast',
  AskRating: 'ask-rating',
  TendTestimonies: 'tend-testimonies',
  NotifyAdmins: 'notify-admins',
  NotifyAdmin: 'notify-admin',
  NotifyOfSales: 'notify-of-sales',
};
