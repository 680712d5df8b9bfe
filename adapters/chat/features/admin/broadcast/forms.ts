import * as E from 'fp-ts/lib/Either.js';
import type {
  AudienceAsked,
  ButtonsToNowhere,
  ComposedBroadcast,
  NobodyThere,
  UnknownCategory,
  VouchersToNowhere,
} from '../../../../../application/broadcast/examine-broadcast.ts';
import type { StoreFailure } from '../../../../../application/ports/store-failure.ts';
import type { NotPermitted } from '../../../../../application/requires.ts';
import type { BroadcastButton } from '../../../../../domain/broadcast/broadcast.ts';
import type { Posted } from '../../../../../domain/broadcast/posting.ts';
import { quietUntil } from '../../../../../domain/broadcast/quiet-hours.ts';
import type { Context } from '../../../core/context.ts';
import { broadcast } from '../../../core/fields.ts';
import { form, suggestion, type Outcome } from '../../../core/forms.ts';
import type { RichText } from '../../../core/screen.ts';
import { menuRoutes } from '../menu/routes.ts';
import { refuse } from '../refuse.ts';
import { refuseBroadcast, showBroadcast } from './handlers.ts';
import { broadcastMessages } from './messages.ts';
import { momentOf } from './moment-of.ts';
import {
  parseAudience,
  parseButtons,
  parseContent,
  parsePhoto,
  parseWhen,
  type Content,
  type When,
} from './parse-answers.ts';
import { secondsFor } from './screens.ts';

const { broadcasts: messages, buttons: labels } = broadcastMessages;

type Values = {
  readonly content: Content;
  readonly buttons: readonly BroadcastButton[] | null;
  readonly audience: AudienceAsked;
  readonly when: When;
};

const composed = (context: Context, { content, buttons, audience }: Values): ComposedBroadcast => ({
  by: context.buyer.id,
  message: { ...content, buttons: buttons ?? [] },
  audience,
});

type Unfit = ButtonsToNowhere | VouchersToNowhere | UnknownCategory | NobodyThere;
type Field = 'content' | 'buttons' | 'audience' | 'when';

/** What is wrong with it, and which answer mends that. */
const correctionOf = (no: Unfit): { readonly again: Field; readonly notice: RichText } => {
  switch (no.tag) {
    case 'ButtonsToNowhere':
      return { again: 'buttons', notice: messages.bad.buttonsToNowhere(no.products) };
    case 'VouchersToNowhere':
      return { again: 'buttons', notice: messages.bad.vouchersToNowhere(no.vouchers) };
    case 'UnknownCategory':
      return { again: 'audience', notice: messages.bad.category(no.name, no.known) };
    case 'NobodyThere':
      return { again: 'audience', notice: messages.bad.nobody(no.count) };
  }
};

const isUnfit = (no: Unfit | NotPermitted | StoreFailure): no is Unfit =>
  no.tag !== 'NotPermitted' && no.tag !== 'StoreFailure';

const startLine = (context: Context, when: When): RichText => {
  const { clock } = context.store;
  const now = context.clock.now();
  const moment = momentOf(when, clock, now);
  if (moment === 'Past') return messages.bad.past;
  const quiet = quietUntil(moment ?? now);
  if (quiet !== null) return messages.startsQuiet(clock.dateTime(quiet, 'id-ID'));
  return moment === null ? messages.startsNow : messages.startsAt(clock.dateTime(moment, 'id-ID'));
};

const previewLine = (posted: Posted): RichText => {
  const { preview } = messages.bad;
  switch (posted.tag) {
    case 'Sent':
      return messages.previewSent;
    case 'Refused':
      return preview[posted.reason];
    default:
      return preview.NotSent;
  }
};

/** The preview goes to whoever composes it, then comes what it would do. */
const summarise = async (
  context: Context,
  values: Values,
): Promise<readonly (RichText | null)[] | 'Failed'> => {
  const given = composed(context, values);
  const posted = await context.shop.admin.previewBroadcast(context.buyer.id, context.buyer, given.message)();
  const examined = await context.shop.admin.examineBroadcast(given)();
  for (const no of [posted, examined])
    if (E.isLeft(no) && !isUnfit(no.left)) {
      await refuse(context, no.left);
      return 'Failed';
    }
  return [
    E.isRight(posted) ? previewLine(posted.right) : null,
    E.isRight(examined)
      ? messages.reach(examined.right.count, secondsFor(examined.right.count.reachable))
      : isUnfit(examined.left)
        ? correctionOf(examined.left).notice
        : null,
    startLine(context, values.when),
  ];
};

const submit = async (context: Context, values: Values, once: string): Promise<Outcome<Field>> => {
  const at = momentOf(values.when, context.store.clock, context.clock.now());
  if (at === 'Past') return { again: 'when', notice: messages.bad.past };
  const created = await context.shop.admin.createBroadcast({ ...composed(context, values), once, at })();
  if (E.isRight(created)) return { next: () => showBroadcast(context, { broadcast: created.right }) };
  if (isUnfit(created.left)) return correctionOf(created.left);
  await refuse(context, created.left);
  return 'Failed';
};

const { suggested } = labels;
const audienceIs = (label: string, answer: string) => suggestion(label, 'audience', answer);

/** A broadcast, from its words to its moment; nothing goes out before the yes. */
export const composeForm = form({
  name: 'broadcast',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: {},
  fields: {
    content: {
      label: () => labels.field.content,
      question: () => messages.ask.content,
      parse: parseContent,
    },
    buttons: {
      label: () => labels.field.buttons,
      question: () => messages.ask.buttons,
      parse: parseButtons,
      optional: true,
    },
    audience: {
      label: () => labels.field.audience,
      question: () => messages.ask.audience,
      parse: parseAudience,
      suggestions: () => [
        [audienceIs(suggested.everyone, 'semua'), audienceIs(suggested.buyers, 'pembeli')],
        [audienceIs(suggested.never, 'belum-beli'), audienceIs(suggested.quiet30, 'sepi-30')],
        [audienceIs(suggested.reseller, 'level-reseller')],
        [audienceIs(suggested.indonesian, 'semua-id'), audienceIs(suggested.english, 'semua-en')],
      ],
    },
    when: {
      label: () => labels.field.when,
      question: () => messages.ask.when,
      parse: parseWhen,
      suggestions: () => [[suggestion(suggested.now, 'when', 'sekarang')]],
    },
  },
  summary: summarise,
  submit,
});

/** Another photo in the place of one that is gone. */
export const photoForm = form({
  name: 'broadcast-photo',
  access: 'Staff',
  leave: menuRoutes.menu.to(),
  given: { broadcast },
  fields: {
    photo: {
      label: () => labels.changePhoto,
      question: () => messages.ask.photo,
      parse: parsePhoto,
    },
  },
  submit: async (context, { broadcast: id, photo }) => {
    const command = { tag: 'ChangePhoto', photo } as const;
    const done = await context.shop.admin.steerBroadcast({ by: context.buyer.id, broadcast: id, command })();
    if (E.isLeft(done)) {
      await refuseBroadcast(context, id, done.left);
      return done.left.tag === 'StoreFailure' ? 'Failed' : 'Done';
    }
    return { next: () => showBroadcast(context, { broadcast: id }) };
  },
});
