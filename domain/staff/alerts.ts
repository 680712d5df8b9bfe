import type { AdminNotification } from '../follow-ups/follow-up.ts';
import type { Permission } from './permission.ts';

/** Who of the staff hears what the shop tells by itself: whoever has one of these. Owners hear all of it. */
export const alertRights: Readonly<Record<AdminNotification['tag'], readonly Permission[]>> = {
  SaleMade: ['orders'],
  SalesOfMinute: ['orders'],
  CaseOpened: ['money'],
  MoneyCredited: ['money'],
  ClaimOpened: ['orders'],
  ClaimSettled: ['orders'],
  ClaimPhoto: ['orders'],
  ManualWaiting: ['orders'],
  BuyerUnreachable: ['orders'],
  DeliveryOverdue: ['orders'],
  SandboxPayment: ['money'],
  BooksDiffer: ['money'],
  BooksBroken: ['money'],
  JobParked: ['orders'],
  Incident: ['settings'],
  StockLow: ['stock'],
  Recap: ['reports'],
  SpamReported: ['people'],
  StaffAppointed: ['staff'],
  // For owners alone.
  ApprovalAsked: [],
  AlertsLost: [],
  // Told to the one whom it is about, whatever they may do.
  RoleGiven: [],
  ApprovalAnswered: [],
  ApprovalUndone: [],
};

/** What is told to one person because it is about them, whatever they may do. */
export const personalNews: ReadonlySet<AdminNotification['tag']> = new Set([
  'RoleGiven',
  'ApprovalAnswered',
  'ApprovalUndone',
]);

/** What asks for nothing to be done: each can be muted by whoever hears it. */
export const mutableAlerts = [
  'SaleMade',
  'MoneyCredited',
  'ClaimSettled',
  'StockLow',
  'BuyerUnreachable',
  'SpamReported',
  'StaffAppointed',
] as const satisfies readonly AdminNotification['tag'][];

export type MutableAlert = (typeof mutableAlerts)[number];

/** The alert by whose mute something is muted; null for what is always told. */
export const mutableAs = (news: AdminNotification['tag']): MutableAlert | null =>
  news === 'SalesOfMinute' ? 'SaleMade' : (mutableAlerts.find((one) => one === news) ?? null);
