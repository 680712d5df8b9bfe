import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import { broadcastId, type Broadcast } from '../../../domain/broadcast/broadcast.ts';
import {
  buyerIdColumn,
  categoryIdColumn,
  codeColumn,
  count,
  language,
  levelColumn,
  moment,
  orNull,
} from '../kit/codecs.ts';
import { voucherCodeColumn } from '../voucher/voucher-row.ts';

const button = t.union([
  t.strict({ tag: t.literal('Product'), label: t.string, product: codeColumn }),
  t.strict({ tag: t.literal('Voucher'), label: t.string, voucher: voucherCodeColumn }),
  t.strict({ tag: t.literal('Link'), label: t.string, url: t.string }),
]);

const who = t.union([
  t.strict({ tag: t.literal('Everyone') }),
  t.strict({ tag: t.literal('Buyers') }),
  t.strict({ tag: t.literal('BuyersOf'), product: codeColumn }),
  t.strict({ tag: t.literal('BuyersIn'), category: categoryIdColumn }),
  t.strict({ tag: t.literal('NeverBought') }),
  t.strict({ tag: t.literal('OnLevel'), level: levelColumn }),
  t.strict({ tag: t.literal('Quiet'), days: count }),
]);

const photo = t.strict({ id: t.string, kind: t.keyof({ Photo: null, Document: null }) });

const columns = t.strict({
  id: t.string,
  state: t.keyof({
    Scheduled: null,
    Running: null,
    Paused: null,
    Stopped: null,
    Done: null,
    Withdrawing: null,
    Withdrawn: null,
  }),
  text: t.string,
  photo: orNull(photo),
  buttons: t.readonlyArray(button),
  audience: t.strict({ who, language: orNull(language) }),
  at: moment,
  anytime: t.boolean,
  by: buyerIdColumn,
  createdAt: moment,
  startedAt: orNull(moment),
  endedAt: orNull(moment),
  haltReason: orNull(t.keyof({ PhotoGone: null, Refused: null })),
  total: count,
  sent: count,
  blocked: count,
  failed: count,
  unknown: count,
  withdrawn: count,
});

/** The columns of a broadcast as `broadcastRow` reads them. */
export const broadcastColumns = `
  b.id, b.state, b.text, b.photo, b.buttons, b.audience, b.at, b.anytime, b.created_by as "by",
  b.created_at as "createdAt", b.started_at as "startedAt", b.ended_at as "endedAt", b.trouble as "haltReason",
  b.total, b.sent, b.blocked, b.failed, b.unknown, b.withdrawn`;

const broadcastOf = (row: t.TypeOf<typeof columns>): Broadcast => {
  const {
    id,
    text,
    photo: pictured,
    buttons,
    total,
    sent,
    blocked,
    failed,
    unknown,
    withdrawn,
    ...rest
  } = row;
  return {
    ...rest,
    id: broadcastId(id),
    message: { text, photo: pictured, buttons },
    counts: { total, sent, blocked, failed, unknown, withdrawn },
  };
};

export const broadcastRow: t.Decoder<unknown, Broadcast> = {
  name: 'a broadcast',
  validate: (input, context) => E.map(broadcastOf)(columns.validate(input, context)),
  decode: (input) => broadcastRow.validate(input, []),
};

/** The same beside other columns of its row. */
export const besideBroadcast = <A extends object>(
  other: t.Decoder<unknown, A>,
): t.Decoder<unknown, A & { readonly broadcast: Broadcast }> => {
  const decoder: t.Decoder<unknown, A & { readonly broadcast: Broadcast }> = {
    name: 'a broadcast beside others',
    validate: (input, context) => {
      const known = other.validate(input, context);
      if (E.isLeft(known)) return known;
      return E.map((broadcast: Broadcast) => ({ ...known.right, broadcast }))(
        broadcastRow.validate(input, context),
      );
    },
    decode: (input) => decoder.validate(input, []),
  };
  return decoder;
};
