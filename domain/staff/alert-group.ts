import type { AdminNotification } from '../follow-ups/follow-up.ts';
import { alertTopics, type AlertTopic } from './alert-topic.ts';

/** The topic that something is told in; null for what is told to persons only: what is about one of them, or waits for an owner. */
export const topicOf: Readonly<Record<AdminNotification['tag'], AlertTopic | null>> = {
  SaleMade: 'Sales',
  SalesOfMinute: 'Sales',
  MoneyCredited: 'Cases',
  CaseOpened: 'Cases',
  SandboxPayment: 'Cases',
  BooksDiffer: 'Cases',
  BooksBroken: 'Cases',
  ClaimOpened: 'Claims',
  ClaimSettled: 'Claims',
  ClaimPhoto: 'Claims',
  ManualWaiting: 'Manual',
  BuyerUnreachable: 'Work',
  DeliveryOverdue: 'Work',
  JobParked: 'Work',
  Incident: 'Troubles',
  StockLow: 'Stock',
  Recap: 'Recaps',
  SpamReported: 'Spam',
  StaffAppointed: 'Staff',
  RoleGiven: null,
  ApprovalAsked: null,
  ApprovalAnswered: null,
  ApprovalUndone: null,
  AlertsLost: null,
};

/** The number that the messenger has for the topic of a kind. A kind without one is told to persons. */
export type TopicNumbers = { readonly [Topic in AlertTopic]?: number };

/** The group whose topics alerts go to. */
export type AlertGroup = {
  readonly chat: number;
  readonly title: string;
  readonly topics: TopicNumbers;
};

/** The kinds that have no topic in this group yet. */
export const missingTopics = (group: Pick<AlertGroup, 'topics'> | null): readonly AlertTopic[] =>
  alertTopics.filter((topic) => group?.topics[topic] === undefined);

/** Where something is told in a group. */
export type AlertPlace = { readonly chat: number; readonly kind: AlertTopic; readonly topic: number };

/** Null where persons are told of it. */
export const placeIn = (group: AlertGroup | null, news: AdminNotification['tag']): AlertPlace | null => {
  const kind = topicOf[news];
  if (group === null || kind === null) return null;
  const topic = group.topics[kind];
  return topic === undefined ? null : { chat: group.chat, kind, topic };
};

/** What is left of the group when the topic of a kind is gone, or all of it; null when nothing is. */
export const afterLoss = (group: AlertGroup, gone: AlertTopic | null): AlertGroup | null => {
  if (gone === null) return null;
  const { [gone]: _, ...topics } = group.topics;
  return Object.keys(topics).length === 0 ? null : { ...group, topics };
};
