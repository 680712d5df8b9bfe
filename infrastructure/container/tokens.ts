import type { ServiceIdentifier } from 'inversify';
import type { MessengerClient } from '../../adapters/chat/core/messenger-client.ts';
import type { Pacing } from '../../adapters/telegram/pacing.ts';
import type { TapAnswers } from '../../adapters/telegram/tap-answers.ts';
import type { StoreInfo } from '../../adapters/chat/core/locale.ts';
import type { StatusPictures } from '../../adapters/chat/features/checkout/closed-invoice.ts';
import type { PaymentWebhook } from '../../adapters/http/payment-webhook.ts';
import type { Gateways } from '../../application/gateways.ts';
import type { Books } from '../../application/ports/books.ts';
import type { Buyers } from '../../application/ports/buyers.ts';
import type { Calendar } from '../../application/ports/calendar.ts';
import type { Carts } from '../../application/ports/carts.ts';
import type { Clock } from '../../application/ports/clock.ts';
import type { SpamStates } from '../../application/ports/spam-states.ts';
import type { Warranties } from '../../application/ports/warranties.ts';
import type { Favourites } from '../../application/ports/favourites.ts';
import type { Drafts } from '../../application/ports/drafts.ts';
import type { Conversations } from '../../application/ports/conversations.ts';
import type { DailyStats } from '../../application/ports/daily-stats.ts';
import type { FollowUps } from '../../application/ports/follow-ups.ts';
import type { Ids } from '../../application/ports/ids.ts';
import type { Incidents } from '../../application/ports/incidents.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Messenger } from '../../application/ports/messenger.ts';
import type { Meter } from '../../application/ports/meter.ts';
import type { OpenCases } from '../../application/ports/open-cases.ts';
import type { Painter } from '../../adapters/report-files/painter.ts';
import type { Recaps } from '../../application/ports/recaps.ts';
import type { ReportFiles } from '../../application/ports/report-files.ts';
import type { Reports } from '../../application/ports/reports.ts';
import type { AuditLog } from '../../application/ports/audit-log.ts';
import type { OrderEvents } from '../../application/ports/order-events.ts';
import type { OrderQueries } from '../../application/ports/order-queries.ts';
import type { Orders } from '../../application/ports/orders.ts';
import type { ParkedJobs } from '../../application/ports/parked-jobs.ts';
import type { Products } from '../../application/ports/products.ts';
import type { Staff } from '../../application/ports/staff.ts';
import type { SendBudgets } from '../../application/ports/send-budgets.ts';
import type { Settings } from '../../application/ports/settings.ts';
import type { Stock } from '../../application/ports/stock.ts';
import type { StockQueries } from '../../application/ports/stock-queries.ts';
import type { Restocks } from '../../application/ports/restocks.ts';
import type { StockAlerts } from '../../application/ports/stock-alerts.ts';
import type { Wallets } from '../../application/ports/wallets.ts';
import type { JobUseCases, UseCases } from '../../application/use-cases.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { ShopPolicy } from '../../domain/shop-policy.ts';

const token = <T>(name: string): ServiceIdentifier<T> => Symbol(name);

/** One typed name for everything that the container holds: ports, then what the drivers are handed. */
export const tokens = {
  books: token<Books>('books'),
  buyers: token<Buyers>('buyers'),
  calendar: token<Calendar>('calendar'),
  carts: token<Carts>('carts'),
  clock: token<Clock>('clock'),
  spamStates: token<SpamStates>('spam states'),
  conversations: token<Conversations>('conversations'),
  drafts: token<Drafts>('drafts'),
  warranties: token<Warranties>('warranties'),
  favourites: token<Favourites>('favourites'),
  dailyStats: token<DailyStats>('daily stats'),
  followUps: token<FollowUps>('follow-ups'),
  gateways: token<Gateways>('payment gateways'),
  ids: token<Ids>('ids'),
  incidents: token<Incidents>('incidents'),
  log: token<Log>('log'),
  messenger: token<Messenger>('messenger'),
  meter: token<Meter>('meter'),
  painter: token<Painter>('painter'),
  recaps: token<Recaps>('recaps'),
  reportFiles: token<ReportFiles>('report files'),
  reports: token<Reports>('reports'),
  auditLog: token<AuditLog>('audit log'),
  orderEvents: token<OrderEvents>('order events'),
  orderQueries: token<OrderQueries>('order queries'),
  openCases: token<OpenCases>('open cases'),
  orders: token<Orders>('orders'),
  parkedJobs: token<ParkedJobs>('parked jobs'),
  products: token<Products>('products'),
  settings: token<Settings>('settings'),
  staff: token<Staff>('staff'),
  sendBudgets: token<SendBudgets>('send budgets'),
  stock: token<Stock>('stock'),
  stockQueries: token<StockQueries>('stock queries'),
  stockAlerts: token<StockAlerts>('stock alerts'),
  restocks: token<Restocks>('restocks'),
  wallets: token<Wallets>('wallets'),

  owners: token<readonly BuyerId[]>('owners'),
  policy: token<() => ShopPolicy>('shop policy'),
  front: token<() => StoreInfo>('shop front'),
  pictures: token<StatusPictures>('status pictures'),
  messengerClient: token<MessengerClient>('messenger client'),
  alertsClient: token<MessengerClient>('messenger client of alerts'),
  pacing: token<Pacing>('pacing'),
  tapAnswers: token<TapAnswers>('tap answers'),
  useCases: token<UseCases>('use cases'),
  jobUseCases: token<JobUseCases>('use cases of jobs'),
  receiveNotice: token<PaymentWebhook['receive']>('receive notice'),
} as const;
