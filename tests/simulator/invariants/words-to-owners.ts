import type { State } from '../../../adapters/memory/state.ts';
import type { AdminNotification } from '../../../domain/follow-ups/follow-up.ts';
import { incidentKey } from '../../../domain/incidents/incident.ts';
import type { Order } from '../../../domain/order/order.ts';
import { nameOfIncident } from './outages.ts';

const told = ['order', 'reference', 'kind', 'amount', 'line', 'stage', 'unit', 'photo', 'refunded'] as const;

/** What news are about, in one line. The shop's own keys for them may be what is wrong. */
export const nameOfNews = (news: AdminNotification): string => {
  if (news.tag === 'Incident') return nameOfIncident(incidentKey(news.cause), news.since, news.over !== null);
  const { tag, ...rest } = news;
  const about: Readonly<Record<string, unknown>> = rest;
  return [tag, ...told.map((fact) => about[fact] ?? '')].map(String).join(' ').trim();
};

/** What somebody has heard of who reads this: of each sale of a minute, where they are told together. */
export const namesOfNews = (news: AdminNotification, { orders }: State): readonly string[] =>
  news.tag === 'SalesOfMinute'
    ? [...orders.values()]
        .map(({ value }) => value)
        .filter((order) => 'paidAt' in order && order.paidAt >= news.from && order.paidAt < news.to)
        .map(({ id }) => nameOfNews({ tag: 'SaleMade', order: id }))
    : [nameOfNews(news)];

/** Kinds of credit that come about by themselves. */
const automatic: readonly string[] = ['Deposited', 'PaidLate', 'Overpaid', 'PaidTwice'];

/** What every owner must have heard of the money of a shop: each case, and each credit that nobody gave. */
export const newsOfMoney = ({ cases, ledger }: State): readonly string[] => [
  ...[...cases.values()].map(({ opened: { order, reference, kind, amount } }) =>
    nameOfNews({ tag: 'CaseOpened', order, reference, kind, amount }),
  ),
  ...[...ledger.values()]
    .filter(({ by, kind }) => by === null && automatic.includes(kind))
    .map(({ key, order, kind, amount }) =>
      ['MoneyCredited', order, key.replace('payment:', ''), kind, amount].map(String).join(' '),
    ),
];

const isUnreachable = (order: Order | undefined): boolean =>
  (order?.tag === 'Paid' || order?.tag === 'Delivered') && order.unreachableSince !== null;

const isAlarmed = (order: Order | undefined): boolean => order?.tag === 'Paid' && order.alarmedAt !== null;

/** What every owner must hear of because of one step of an order. */
export const newsOfStep = (before: Order | undefined, order: Order): readonly string[] => {
  const { id } = order;
  const became = (isSo: (of: Order | undefined) => boolean): boolean => isSo(order) && !isSo(before);
  return [
    ...(order.tag === 'Delivered' && before?.tag === 'Paid'
      ? [nameOfNews({ tag: 'SaleMade', order: id })]
      : []),
    ...(became(isUnreachable) ? [nameOfNews({ tag: 'BuyerUnreachable', order: id })] : []),
    ...(became(isAlarmed) ? [nameOfNews({ tag: 'DeliveryOverdue', order: id })] : []),
  ];
};
