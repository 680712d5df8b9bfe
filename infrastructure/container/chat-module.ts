import { ContainerModule } from 'inversify';
import { chatAlertForum } from '../../adapters/chat/alert-forum.ts';
import { chatBroadcaster } from '../../adapters/chat/broadcaster.ts';
import { chatTestimonyChannel } from '../../adapters/chat/testimony-channel.ts';
import { chatMessenger } from '../../adapters/chat/messenger.ts';
import { storeInfoFrom } from '../../adapters/chat/core/store-info.ts';
import { storeClock } from '../../adapters/chat/core/store-clock.ts';
import { readStatusPictures } from '../../adapters/chat/features/checkout/status-pictures.ts';
import { openPainter } from '../../adapters/report-files/painter.ts';
import { reportFiles } from '../../adapters/report-files/report-files.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import type { ShopConfiguration } from '../configuration/configuration.ts';
import { ownersOf } from '../configuration/messenger.ts';
import { tokens } from './tokens.ts';

/** The shop as a conversation, whichever messenger shows it. */
export const chatModule = ({ store, messenger }: ShopConfiguration): ContainerModule =>
  new ContainerModule(({ bind }) => {
    const owners = ownersOf(messenger).map(buyerId);
    bind(tokens.owners).toConstantValue(owners);
    bind(tokens.storeInfo).toResolvedValue(
      (settings, clock) => storeInfoFrom(settings, storeClock(store.timezone), clock.now),
      [tokens.settings, tokens.clock],
    );
    bind(tokens.pictures).toResolvedValue(readStatusPictures, []).inSingletonScope();
    bind(tokens.painter).toConstantValue(openPainter());
    bind(tokens.reportFiles).toResolvedValue(reportFiles, [tokens.painter]);
    bind(tokens.broadcaster).toResolvedValue(
      (posts, alerts, log) => chatBroadcaster({ posts, alerts, clock: storeClock(store.timezone), log }),
      [tokens.postClient, tokens.alertsClient, tokens.log],
    );
    bind(tokens.testimonyChannel).toResolvedValue(chatTestimonyChannel, [
      tokens.postClient,
      tokens.channelClient,
    ]);
    bind(tokens.alertForum).toResolvedValue(chatAlertForum, [tokens.forumClient]);
    bind(tokens.messenger).toResolvedValue(
      (client, alerts, forum, { conversations }, log, storeInfo, pictures, gateways, files, shop) =>
        chatMessenger({
          client,
          alerts,
          forum,
          conversations,
          log,
          store: storeInfo,
          pictures,
          gateways,
          reportFiles: files,
          rightsTable: shop.admin,
        }),
      [
        tokens.messengerClient,
        tokens.alertsClient,
        tokens.forumClient,
        tokens.stores,
        tokens.log,
        tokens.storeInfo,
        tokens.pictures,
        tokens.gateways,
        tokens.reportFiles,
        tokens.useCases,
      ],
    );
  });
