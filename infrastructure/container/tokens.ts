import type { ServiceIdentifier } from 'inversify';
import type { MessengerClient } from '../../adapters/chat/core/messenger-client.ts';
import type { Pacing } from '../../adapters/telegram/pacing.ts';
import type { ChannelClient } from '../../adapters/chat/core/channel-client.ts';
import type { ForumClient } from '../../adapters/chat/core/forum-client.ts';
import type { PostClient } from '../../adapters/chat/core/post-client.ts';
import type { TapAnswers } from '../../adapters/telegram/tap-answers.ts';
import type { StoreInfo } from '../../adapters/chat/core/locale.ts';
import type { StatusPictures } from '../../adapters/chat/features/checkout/closed-invoice.ts';
import type { PaymentWebhook } from '../../adapters/http/payment-webhook.ts';
import type { Gateways } from '../../application/gateways.ts';
import type { AlertForum } from '../../application/ports/alert-forum.ts';
import type { Calendar } from '../../application/ports/calendar.ts';
import type { Clock } from '../../application/ports/clock.ts';
import type { SpamStates } from '../../application/ports/spam-states.ts';
import type { Ids } from '../../application/ports/ids.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Messenger } from '../../application/ports/messenger.ts';
import type { Meter } from '../../application/ports/meter.ts';
import type { Painter } from '../../adapters/report-files/painter.ts';
import type { ReportFiles } from '../../application/ports/report-files.ts';
import type { Broadcaster } from '../../application/ports/broadcaster.ts';
import type { TestimonyChannel } from '../../application/ports/testimony-channel.ts';
import type { Settings } from '../../application/ports/settings.ts';
import type { JobUseCases, UseCases } from '../../application/use-cases.ts';
import type { BuyerId } from '../../domain/people/buyer.ts';
import type { ShopPolicy } from '../../domain/shop-policy.ts';
import type { Stores } from '../../application/ports/stores.ts';

const token = <T>(name: string): ServiceIdentifier<T> => Symbol(name);

/** One typed name for everything that the container holds: ports, then what the drivers are handed. */
export const tokens = {
  calendar: token<Calendar>('calendar'),
  clock: token<Clock>('clock'),
  spamStates: token<SpamStates>('spam states'),
  gateways: token<Gateways>('payment gateways'),
  ids: token<Ids>('ids'),
  log: token<Log>('log'),
  messenger: token<Messenger>('messenger'),
  meter: token<Meter>('meter'),
  painter: token<Painter>('painter'),
  reportFiles: token<ReportFiles>('report files'),
  broadcaster: token<Broadcaster>('broadcaster'),
  settings: token<Settings>('settings'),
  stores: token<Stores>('stores'),

  owners: token<readonly BuyerId[]>('owners'),
  policy: token<() => ShopPolicy>('shop policy'),
  storeInfo: token<() => StoreInfo>('store info'),
  pictures: token<StatusPictures>('status pictures'),
  messengerClient: token<MessengerClient>('messenger client'),
  alertsClient: token<MessengerClient>('messenger client of alerts'),
  postClient: token<PostClient>('messenger client of broadcasts'),
  channelClient: token<ChannelClient>('messenger client of channels'),
  forumClient: token<ForumClient>('messenger client of groups with topics'),
  alertForum: token<AlertForum>('alert forum'),
  testimonyChannel: token<TestimonyChannel>('testimony channel'),
  pacing: token<Pacing>('pacing'),
  tapAnswers: token<TapAnswers>('tap answers'),
  useCases: token<UseCases>('use cases'),
  jobUseCases: token<JobUseCases>('use cases of jobs'),
  receiveNotice: token<PaymentWebhook['receive']>('receive notice'),
} as const;
