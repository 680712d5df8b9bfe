import Router from '@koa/router';
import * as E from 'fp-ts/lib/Either.js';
import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { Context } from 'koa';
import type { OrderNotFound } from '../../application/change-order.ts';
import type { NoSuchPayment, NoticeAnswer } from '../../application/payment/receive-notice.ts';
import type { Log } from '../../application/ports/log.ts';
import type { Meter } from '../../application/ports/meter.ts';
import type {
  GatewayFailure,
  NoticeHead,
  NoticeRefusal,
  PaymentNotice,
  VerifyNotice,
} from '../../application/ports/payment-gateway.ts';
import type { StoreFailure } from '../../application/ports/store-failure.ts';
import type { GatewayId } from '../../domain/payment/gateway.ts';
import { readBody } from '../kit/read-body.ts';

type No = NoSuchPayment | OrderNotFound | GatewayFailure | StoreFailure;

export type PaymentWebhook = {
  readonly gateway: GatewayId;
  readonly verify: VerifyNotice;
  readonly receive: (notice: PaymentNotice) => TaskEither<No, NoticeAnswer>;
  readonly log: Log;
  readonly meter: Meter;
};

type Answer = { readonly status: number; readonly message: string };

const answers = {
  ok: { status: 200, message: 'ok' },
  notNotice: { status: 400, message: 'this is not a payment notice' },
  forbidden: { status: 401, message: 'wrong or missing secret' },
  unknown: { status: 404, message: 'no such payment' },
  refused: { status: 409, message: 'this payment was refused' },
  tooLarge: { status: 413, message: 'the body is too large' },
  again: { status: 503, message: 'not confirmed yet, send it again' },
} as const satisfies Record<string, Answer>;

const answerOf = (received: E.Either<No, NoticeAnswer>): Answer => {
  if (E.isRight(received)) {
    switch (received.right.tag) {
      case 'Settled':
        return answers.ok;
      case 'NotConfirmed':
        return answers.again;
      case 'Refused':
        return answers.refused;
    }
  }
  switch (received.left.tag) {
    case 'NoSuchPayment':
    case 'OrderNotFound':
      return answers.unknown;
    case 'GatewayFailure':
    case 'StoreFailure':
      return answers.again;
  }
};

const noteFailure = (log: Log, received: E.Either<No, NoticeAnswer>): void => {
  if (E.isRight(received)) return;
  const no = received.left;
  if (no.tag === 'GatewayFailure') {
    log.warn('payment notice not verified', { operation: no.operation, detail: no.detail });
  }
  if (no.tag === 'StoreFailure') {
    log.error('payment notice not kept', { operation: no.operation, cause: no.cause });
  }
};

const refused = ({ log, gateway }: PaymentWebhook, no: NoticeRefusal): Answer => {
  switch (no.tag) {
    case 'NotGenuine':
      log.warn('payment notice with a wrong or missing secret', { gateway });
      return answers.forbidden;
    case 'NotANotice':
      log.warn('not a payment notice', { gateway, reason: no.detail });
      return answers.notNotice;
  }
};

/** Milliseconds in which a notice that is answered as before is counted, and not told each time. */
const shortly = 1_000;

type NoteAnswer = (reference: string, status: number) => void;

/** Tells of every notice at once; of one that comes again at once, how often it did. A gateway that repeats itself fills no disk. */
const noteAnswers = (log: Log): NoteAnswer => {
  const again = new Map<string, number>();
  return (reference, status) => {
    const key = `${String(status)} ${reference}`;
    const times = again.get(key);
    if (times !== undefined) return void again.set(key, times + 1);
    again.set(key, 0);
    log.info('payment notice answered', { reference, status });
    setTimeout(() => {
      const more = again.get(key) ?? 0;
      again.delete(key);
      if (more > 0) log.info('payment notice answered again', { reference, status, times: more });
    }, shortly).unref();
  };
};

const takeNotice = async (
  hook: PaymentWebhook,
  noteAnswer: NoteAnswer,
  context: Context,
  head: NoticeHead,
): Promise<Answer> => {
  const verified = hook.verify(head);
  if (E.isLeft(verified)) return refused(hook, verified.left);
  const body = await readBody(context.req);
  if (body.tag === 'TooLarge') return answers.tooLarge;
  const notice: E.Either<NoticeRefusal, PaymentNotice> =
    body.tag === 'Text'
      ? verified.right(body.text)
      : E.left({ tag: 'NotANotice', detail: 'the body broke off' });
  if (E.isLeft(notice)) return refused(hook, notice.left);
  const received = await hook.receive(notice.right)();
  noteFailure(hook.log, received);
  const answer = answerOf(received);
  noteAnswer(notice.right.reference, answer.status);
  return answer;
};

/** `POST /webhooks/<gateway>`, with or without a further part of the address. Answers only after what the notice caused is committed. */
export const paymentWebhook = (hook: PaymentWebhook): Router => {
  const router = new Router();
  const noteAnswer = noteAnswers(hook.log);
  const handle = async (context: Context, inPath?: string): Promise<void> => {
    const head: NoticeHead = { header: (name) => context.get(name), inAddress: inPath ?? null };
    const { status, message } = await takeNotice(hook, noteAnswer, context, head);
    hook.meter.webhookAnswered(status);
    context.status = status;
    if (status === answers.again.status) context.set('Retry-After', '5');
    context.body = { message };
  };
  router.post(`/webhooks/${hook.gateway}`, (context) => handle(context));
  router.post(`/webhooks/${hook.gateway}/:secret`, (context) => handle(context, context.params['secret']));
  return router;
};
