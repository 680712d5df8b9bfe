import { broadcastsPerPage } from '../../../../../application/broadcast/list-broadcasts.ts';
import type { Progress } from '../../../../../application/ports/broadcasts.ts';
import type { Page } from '../../../../../application/ports/page.ts';
import {
  canWithdraw,
  settledIn,
  waitsUntil,
  type Broadcast,
  type BroadcastCommand,
} from '../../../../../domain/broadcast/broadcast.ts';
import { telegramPace } from '../../../../../domain/broadcast/pace.ts';
import type { Instant } from '../../../../../domain/instant.ts';
import { buttons, message, tap } from '../../../core/make-screen.ts';
import { pageButtons, pagesOf } from '../../../core/paging.ts';
import { lines, paragraphs, quote } from '../../../core/rich-text.ts';
import type { Button, RichText, Screen } from '../../../core/screen.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { truncate } from '../../../core/truncate.ts';
import { toMenu } from '../menu/buttons.ts';
import { broadcastMessages } from './messages.ts';
import { broadcastRoutes } from './routes.ts';

const { broadcasts: messages, buttons: labels } = broadcastMessages;
const excerpt = { list: 40, card: 240 } as const;
const barWidth = 10;

const wordsOf = ({ message: { text, photo } }: Broadcast, most: number): string => {
  const words = truncate(text.replace(/\s+/gu, ' ').trim(), most);
  return words === '' || photo === null ? (words === '' ? messages.photoOnly : words) : `🖼️ ${words}`;
};

const toList: Button = tap(labels.allBroadcasts, broadcastRoutes.list.to({ page: 0 }));

/** A sentence, and the way back. */
export const broadcastNotice = (text: RichText): Screen => message(text, buttons([toList, toMenu]));

/** All broadcasts, to look at one or compose another. */
export const broadcastList = ({ items, total }: Page<Broadcast>, page: number): Screen =>
  message(
    messages.title(total),
    buttons(
      [tap(labels.newBroadcast, broadcastRoutes.compose.to(), 'primary')],
      ...items.map((one) => [
        tap(
          messages.entry(one.state, wordsOf(one, excerpt.list)),
          broadcastRoutes.card.to({ broadcast: one.id }),
        ),
      ]),
      pageButtons(page, pagesOf(total, broadcastsPerPage), (to) => broadcastRoutes.list.to({ page: to })),
      [toMenu],
    ),
  );

/** Seconds that so many messages take at the pace of the shop. */
export const secondsFor = (count: number): number => (count * telegramPace.gap) / 1_000;

const barOf = (done: number, total: number): string => {
  const filled = total === 0 ? 0 : Math.floor((done / total) * barWidth);
  return '▓'.repeat(filled) + '░'.repeat(barWidth - filled);
};

type TapCommand = Exclude<BroadcastCommand['tag'], 'ChangePhoto'>;

const commandsFor = (broadcast: Broadcast, now: Instant): readonly TapCommand[] => {
  switch (broadcast.state) {
    case 'Scheduled':
    case 'Running':
      return waitsUntil(broadcast, now) !== null && !broadcast.anytime && broadcast.at <= now
        ? ['SendAnytime', 'Pause', 'Stop']
        : ['Pause', 'Stop'];
    case 'Paused':
      return ['Resume', 'Stop'];
    case 'Done':
    case 'Stopped':
      return canWithdraw(broadcast, now) ? ['Withdraw'] : [];
    case 'Withdrawing':
    case 'Withdrawn':
      return [];
  }
};

const isAsked = (command: TapCommand): command is 'Stop' | 'Withdraw' =>
  command === 'Stop' || command === 'Withdraw';

const commandButton = ({ id }: Broadcast, command: TapCommand): Button =>
  tap(
    labels.command[command],
    (isAsked(command) ? broadcastRoutes.ask : broadcastRoutes.steer).to({ broadcast: id, command }),
    isAsked(command) ? 'danger' : command === 'Resume' ? 'good' : 'neutral',
  );

const isMoving = ({ state }: Broadcast): boolean => state === 'Running' || state === 'Withdrawing';

const timeLine = (broadcast: Broadcast, now: Instant, clock: StoreClock): RichText | null => {
  const until = waitsUntil(broadcast, now);
  if (until === null) return null;
  const moment = clock.dateTime(until, 'id-ID');
  return broadcast.at > now ? messages.at(moment) : messages.quiet(moment);
};

/** How far it is, with what can be done about it. `rate` is known while it moves. */
export const broadcastCard = (
  { broadcast, rate }: Pick<Progress, 'broadcast' | 'rate'>,
  clock: StoreClock,
  now: Instant,
): Screen => {
  const { counts, state, haltReason, startedAt, id } = broadcast;
  const settled = settledIn(counts);
  const left = counts.total - settled;
  return message(
    paragraphs(
      lines(messages.state(state), haltReason === null ? null : messages.haltReason(haltReason)),
      [quote(wordsOf(broadcast, excerpt.card))],
      lines(
        timeLine(broadcast, now, clock),
        startedAt === null ? null : messages.progress(settled, counts.total, barOf(settled, counts.total)),
        startedAt === null ? null : messages.counts(counts),
        isMoving(broadcast) ? messages.pace(rate, state === 'Running' ? secondsFor(left) : null) : null,
      ),
    ),
    buttons(
      ...commandsFor(broadcast, now).map((command) => [commandButton(broadcast, command)]),
      [
        haltReason === 'PhotoGone'
          ? tap(labels.changePhoto, broadcastRoutes.changePhoto.to({ broadcast: id }), 'primary')
          : null,
      ],
      [tap(labels.refresh, broadcastRoutes.card.to({ broadcast: id })), toList],
    ),
  );
};

/** What cannot be undone is asked for once more. */
export const sureScreen = (broadcast: Broadcast['id'], command: 'Stop' | 'Withdraw'): Screen =>
  message(
    command === 'Stop' ? messages.askStop : messages.askWithdraw,
    buttons(
      [tap(labels.sure[command], broadcastRoutes.steer.to({ broadcast, command }), 'danger')],
      [tap(labels.back, broadcastRoutes.card.to({ broadcast }))],
    ),
  );
