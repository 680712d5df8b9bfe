import * as E from 'fp-ts/lib/Either.js';
import type {
  GatewayFailure,
  GatewayRefusal,
  OpenedPayment,
  PaymentRequest,
} from '../../application/ports/payment-gateway.ts';
import { askStatus } from './ask-status.ts';
import type { PakasirClient } from './client.ts';
import { offerFor, openedFrom, paidUnseen, type Asked } from './opening.ts';
import type { Answered } from './transport.ts';
import { failure, isPaidBefore, isSuccess, refusal, said, unanswered, whyRejected } from './errors.ts';

type Opened = E.Either<GatewayRefusal | GatewayFailure, OpenedPayment>;
/** `unknown`: the gateway may have done it; the same call again finds out. */
type Outcome = { readonly opened: Opened; readonly unknown: boolean };

const known = (opened: Opened): Outcome => ({ opened, unknown: false });

const paidBefore = async (client: PakasirClient, asked: Asked): Promise<Opened> => {
  const query = client.protocol.paidBefore(asked.request);
  const report = query === null ? null : await askStatus(client)(query)();
  if (report !== null && E.isRight(report) && report.right.status.tag === 'Completed')
    return E.right(paidUnseen(report.right, asked));
  return E.left(failure('create', 'Unreadable', 'said that it is paid, which its status does not confirm'));
};

const refused = ({ settings }: PakasirClient, answer: Extract<Answered, { tag: 'Answer' }>): Opened =>
  E.left(refusal('create', whyRejected(answer), said(answer, settings.apiKey)));

const understood = async (client: PakasirClient, asked: Asked, answered: Answered): Promise<Outcome> => {
  if (answered.tag !== 'Answer')
    return {
      opened: E.left(unanswered('create', answered)),
      unknown: answered.tag === 'NoAnswer' && answered.why !== 'not-sent',
    };
  if (isPaidBefore(answered)) return known(await paidBefore(client, asked));
  if (!isSuccess(answered)) return known(refused(client, answered));
  const created = client.protocol.created(answered.body, asked.offer.kind, client.now());
  if (E.isRight(created)) return known(openedFrom(created.right, asked));
  const lacks = `answered something else: ${created.left}`;
  return { opened: E.left(failure('create', 'Unreadable', lacks)), unknown: true };
};

/** A no to the key says nothing about an earlier call whose answer was lost. */
const afterUnknown = (opened: Opened): Opened =>
  E.isLeft(opened) && opened.left.tag === 'GatewayRefusal' && opened.left.reason === 'NotAuthorised'
    ? E.left(failure('create', 'Refused', opened.left.detail))
    : opened;

const insist = async (client: PakasirClient, asked: Asked): Promise<Opened> => {
  const { reference, method, amount } = asked.request;
  const key = `${reference} ${method} ${String(amount)}`;
  for (let tried = 1; ; tried += 1) {
    const answered = await client.creates(key, client.protocol.create(asked.request));
    const { opened, unknown } = await understood(client, asked, answered);
    if (!unknown || tried >= client.settings.pace.createTries)
      return tried > 1 ? afterUnknown(opened) : opened;
    const detail = E.isLeft(opened) ? opened.left.detail : '';
    client.log.warn('Pakasir did not say whether it opened a payment; asking again', {
      reference,
      detail,
    });
  }
};

/**
 * Opens a payment or finds it again. While the outcome is unknown the same call is made again, a bounded number
 * of times; then the failure says so, and the same request later finds out. Never rejects.
 */
export const requestPayment =
  (client: PakasirClient) => (request: PaymentRequest) => async (): Promise<Opened> => {
    const offer = offerFor(request);
    if (E.isLeft(offer)) return offer;
    const page = (transaction: Parameters<typeof client.protocol.page>[1]) =>
      client.protocol.page(request, transaction);
    return insist(client, { request, offer: offer.right, slug: client.settings.slug, page });
  };
