import { ContainerModule, type ResolutionContext } from 'inversify';
import { jobUseCases, useCases, type JobPorts, type Ports } from '../../application/use-cases.ts';
import { tokens } from './tokens.ts';

const portsIn = (context: ResolutionContext): Ports => ({
  buyers: context.get(tokens.buyers),
  calendar: context.get(tokens.calendar),
  carts: context.get(tokens.carts),
  clock: context.get(tokens.clock),
  spamStates: context.get(tokens.spamStates),
  conversations: context.get(tokens.conversations),
  warranties: context.get(tokens.warranties),
  favourites: context.get(tokens.favourites),
  dailyStats: context.get(tokens.dailyStats),
  followUps: context.get(tokens.followUps),
  gateways: context.get(tokens.gateways),
  ids: context.get(tokens.ids),
  auditLog: context.get(tokens.auditLog),
  orderEvents: context.get(tokens.orderEvents),
  orderQueries: context.get(tokens.orderQueries),
  openCases: context.get(tokens.openCases),
  orders: context.get(tokens.orders),
  owners: context.get(tokens.owners),
  parkedJobs: context.get(tokens.parkedJobs),
  policy: context.get(tokens.policy),
  products: context.get(tokens.products),
  settings: context.get(tokens.settings),
  staff: context.get(tokens.staff),
  recaps: context.get(tokens.recaps),
  reports: context.get(tokens.reports),
  stock: context.get(tokens.stock),
  restocks: context.get(tokens.restocks),
  stockAlerts: context.get(tokens.stockAlerts),
  stockQueries: context.get(tokens.stockQueries),
  wallets: context.get(tokens.wallets),
});

const jobPortsIn = (context: ResolutionContext): JobPorts => ({
  ...portsIn(context),
  books: context.get(tokens.books),
  messenger: context.get(tokens.messenger),
});

/** All that people, and all that follow-ups and timers, can ask of the shop. */
export const useCasesModule = new ContainerModule(({ bind }) => {
  bind(tokens.useCases).toDynamicValue((context) => useCases(portsIn(context)));
  bind(tokens.jobUseCases).toDynamicValue((context) => jobUseCases(jobPortsIn(context)));
});
