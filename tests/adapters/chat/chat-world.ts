import { pipe } from 'fp-ts/lib/function.js';
import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import { openConversation } from '../../../adapters/chat/features.ts';
import { openBackground } from '../../../adapters/chat/core/background.ts';
import { openPainter } from '../../../adapters/report-files/painter.ts';
import { reportFiles } from '../../../adapters/report-files/report-files.ts';
import { unitFiles } from '../../../adapters/import-files/unit-files.ts';
import type { PostClient } from '../../../adapters/chat/core/post-client.ts';
import { chatBroadcaster } from '../../../adapters/chat/broadcaster.ts';
import { chatAlertForum } from '../../../adapters/chat/alert-forum.ts';
import { chatTestimonyChannel } from '../../../adapters/chat/testimony-channel.ts';
import { chatMessenger } from '../../../adapters/chat/messenger.ts';
import { doFollowUp } from '../../../adapters/jobs/do-follow-up.ts';
import { jobUseCases, useCases, type Ports, type UseCases } from '../../../application/use-cases.ts';
import { storeInfoFrom } from '../../../adapters/chat/core/store-info.ts';
import { storeClock } from '../../../adapters/chat/core/store-clock.ts';
import type { ChatUpdate, UserInput, MessengerClient } from '../../../adapters/chat/core/messenger-client.ts';
import { readStatusPictures } from '../../../adapters/chat/features/checkout/status-pictures.ts';
import type { StoreInfo } from '../../../adapters/chat/core/locale.ts';
import type { Log, LogFields } from '../../../application/ports/log.ts';
import { planBroadcast, sendBroadcast } from '../../../application/broadcast/send-broadcast.ts';
import type { TestimonyChannel } from '../../../application/ports/testimony-channel.ts';
import type { Broadcaster } from '../../../application/ports/broadcaster.ts';
import type { BroadcastId } from '../../../domain/broadcast/broadcast.ts';
import { notifyAdmins } from '../../../application/notifications/notify-admins.ts';
import { buyerId, type BuyerId, type Profile } from '../../../domain/people/buyer.ts';
import type { FollowUp } from '../../../domain/follow-ups/follow-up.ts';
import { seconds } from '../../../domain/instant.ts';
import { openWorld, type World } from '../../support/fixture/world.ts';
import { qris } from '../../support/builders/payments.ts';
import { aBuyer } from '../../support/builders/buyers.ts';
import type { ScriptedGateway } from '../../support/fakes/scripted-gateway.ts';
import { recordingTelemetry } from '../jobs/recording-telemetry.ts';
import { channelsThrough } from './recording-channels.ts';
import { forumThrough } from './recording-forum.ts';
import { postsThrough } from './recording-posts.ts';
import { recordingClient, wordsIn, type RecordingClient, type Seen } from './recording-client.ts';
import { gatewaysOf } from '../../../application/gateways.ts';

export const owner: BuyerId = buyerId(9_001);
/** Another one; news come to the first alone. */
export const otherOwner: BuyerId = buyerId(9_002);

/** What a shop under test says of itself, whatever its settings say. */
export const aStoreInfo = (over: Partial<StoreInfo> = {}): StoreInfo => ({
  name: 'Toko Uji',
  supportContact: '@bantuan_toko',
  clock: storeClock('Asia/Jakarta'),
  closedUntil: null,
  keyboard: null,
  showsTestimonies: false,
  written: () => null,
  ...over,
});

export const account = { tag: 'AccountNumber', bank: 'BRI', number: '8808123456' } as const;

export const pictures = readStatusPictures();

/** Its thread keeps no process alive. */
export const files = reportFiles(openPainter());

export type Logged = { readonly level: string; readonly message: string; readonly fields: LogFields };

export const recordingLog = (): Log & { readonly logged: () => readonly Logged[] } => {
  const logged: Logged[] = [];
  const at =
    (level: string) =>
    (message: string, fields: LogFields = {}) => {
      logged.push({ level, message, fields });
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error'), logged: () => logged };
};

/** A gateway that names an account where it is not asked for a QR code. */
const withAccounts = (gateway: ScriptedGateway): ScriptedGateway => ({
  ...gateway,
  request: (asked) =>
    pipe(
      gateway.request(asked),
      TE.map((opened) =>
        asked.method === qris ? opened : { ...opened, invoice: { ...opened.invoice, instructions: account } },
      ),
    ),
});

const shopIn = (
  world: Omit<World, 'alertForum'> & Pick<Ports, 'alertForum'>,
  broadcaster: Broadcaster = world.broadcaster,
  testimonyChannel: TestimonyChannel = world.testimonyChannel,
): UseCases => useCases({ ...world, broadcaster, testimonyChannel });

/** Which right opens what. */
export const rightsTable = shopIn(openWorld()).admin;

/** Steps of a broadcast for as long as there is something to send now; it goes on when there is again. */
const sendWhile = async (
  deps: Parameters<typeof sendBroadcast>[0] & Pick<World, 'clock' | 'followUps'>,
  id: BroadcastId,
): Promise<void> => {
  for (let steps = 0; steps < 100; steps += 1) {
    const step = await sendBroadcast(deps)(id)();
    if (E.isLeft(step) || step.right.tag === 'Over') return;
    if (step.right.tag === 'Wait' && step.right.rest > seconds(1)) {
      await planBroadcast(deps)(id, step.right.until)();
      return;
    }
    if (step.right.tag === 'Wait') deps.clock.advance(step.right.rest);
  }
};

/** The shop in memory behind any client: what is said to it, and what it does by itself. `watch` sees the ports first. */
export const openShop = (
  client: MessengerClient,
  change: (shop: UseCases) => UseCases = (shop) => shop,
  open: typeof openConversation = openConversation,
  watch: (world: World) => void = () => undefined,
  posts: PostClient = postsThrough(client),
) => {
  const plain = openWorld({}, { storeName: 'Toko Uji', supportContact: '@bantuan_toko' });
  const gateway = withAccounts(plain.gateway);
  const owners = [owner, otherOwner];
  const world: World = { ...plain, owners, gateway, gateways: gatewaysOf({ offered: [gateway] }) };
  watch(world);
  const log = recordingLog();
  const storeInfo = storeInfoFrom(world.settings, storeClock('Asia/Jakarta'), world.clock.now);
  let blocked = 0;
  const broadcaster = chatBroadcaster({
    posts,
    alerts: client,
    clock: storeClock('Asia/Jakarta'),
    log,
  });
  const forum = forumThrough(client);
  const testimonyChannel = chatTestimonyChannel(posts, channelsThrough(client));
  const background = openBackground(log);
  const deps: Parameters<typeof open>[0] = {
    background,
    reportFiles: files,
    unitFiles,
    shop: change(shopIn({ ...world, alertForum: chatAlertForum(forum) }, broadcaster, testimonyChannel)),
    client: client,
    conversations: world.conversations,
    drafts: world.drafts,
    clock: world.clock,
    log,
    meter: { spamBlocked: () => void (blocked += 1) },
    store: storeInfo,
    pictures,
    username: () => 'toko_uji_bot',
  };
  let converse = open(deps);
  const messenger = chatMessenger({
    rightsTable,
    client: client,
    alerts: client,
    forum,
    conversations: world.conversations,
    log,
    store: storeInfo,
    pictures,
    gateways: world.gateways,
    reportFiles: files,
  });

  const jobs = { ...world, messenger, broadcaster, testimonyChannel };
  const work = jobUseCases(jobs);
  const run = async (followUp: FollowUp): Promise<void> => {
    switch (followUp.tag) {
      case 'SendBroadcast':
        return sendWhile(jobs, followUp.broadcast);
      // News come to the first owner alone.
      case 'NotifyAdmins':
        await notifyAdmins({ ...jobs, owners: [owner] })(followUp.news)();
        return;
      case 'NotifyAdmin':
        return;
      default:
        await doFollowUp(work, recordingTelemetry())(followUp)();
    }
  };

  return {
    world,
    log,
    messenger,
    background,
    /** Answers a person, and waits for what goes on after that. */
    converse: async (update: ChatUpdate) => {
      await converse(update);
      await background.idle();
    },
    /** Another process goes on with what is kept. */
    restarts: () => {
      converse = open(deps);
    },
    blockedCount: () => blocked,
    /** Everything whose time has come is done, and what comes of it. */
    works: async () => {
      for (let round = 0; round < 10; round += 1) {
        const due = world.queue.take(world.clock.now());
        if (due.length === 0) return;
        for (const followUp of due) await run(followUp);
      }
    },
  };
};

/** A buyer with a phone in front of the shop; time passes between what they do, so that nobody takes them for a spammer. */
export const openChat = (
  over: Partial<Profile> = {},
  change: (shop: UseCases) => UseCases = (shop) => shop,
  open: typeof openConversation = openConversation,
  watch: (world: World) => void = () => undefined,
) => {
  const client: RecordingClient = recordingClient();
  const shop = openShop(client, change, open, watch);
  const { world, converse } = shop;
  const profile: Profile = aBuyer(over);
  const chat = profile.id;
  let taps = 0;

  const does = async (said: UserInput, more: Partial<ChatUpdate> = {}): Promise<void> => {
    await converse({ profile, chat, isPrivate: true, input: said, ...more });
  };
  const screens = (): readonly Seen[] => client.seen(chat);
  const tapOn = (seen: Seen, data: string): UserInput => {
    taps += 1;
    const onPicture = ['Picture', 'Photo'].includes(seen.screen.attachment?.tag ?? '');
    return { tag: 'Tap', tap: `tap-${String(taps)}`, data, message: seen.ref, onPicture };
  };
  /** The newest message with a button of this label, and what the button carries. */
  const find = (label: string): { readonly seen: Seen; readonly data: string } => {
    for (const seen of [...screens()].reverse()) {
      const { controls } = seen.screen;
      const rows = controls.tag === 'Buttons' ? controls.rows.flat() : [];
      const button = rows.find((one) => one.tag === 'Tap' && one.label === label);
      if (button?.tag === 'Tap') return { seen, data: button.data };
    }
    throw new Error(
      `no button ${label} in\n${screens()
        .map(({ screen }) => wordsIn(screen))
        .join('\n--\n')}`,
    );
  };

  return {
    ...shop,
    client,
    profile,
    does,
    screens,
    find,
    tapOn,
    /** Types or presses a key, a few seconds after the last action. */
    says: async (text: string) => {
      world.clock.advance(seconds(6));
      await does({ tag: 'Text', text });
    },
    taps: async (label: string) => {
      world.clock.advance(seconds(6));
      const { seen, data } = find(label);
      await does(tapOn(seen, data));
    },
    tapsData: async (data: string, on?: Seen) => {
      world.clock.advance(seconds(6));
      const seen = on ?? screens().at(-1);
      if (seen === undefined) throw new Error('nothing to tap on');
      await does(tapOn(seen, data));
    },
    last: () => {
      const seen = screens().at(-1);
      if (seen === undefined) throw new Error('the chat is empty');
      return seen.screen;
    },
    lastAnswer: () => client.answers().at(-1),
  };
};

export type Chat = ReturnType<typeof openChat>;

/** A use case that finds the store away. */
export const storeAway = () =>
  TE.left({ tag: 'StoreFailure', operation: 'test', cause: new Error('the store is away') } as const);
