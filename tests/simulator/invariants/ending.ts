import type { State } from '../../../adapters/memory/state.ts';
import type { BuyerId } from '../../../domain/people/buyer.ts';
import type { Instant } from '../../../domain/instant.ts';
import { attemptOf, isDeposit, isUnchecked, type Order } from '../../../domain/order/order.ts';
import { isFile, type GoodsContent } from '../../../domain/stock/goods-file.ts';
import { isUnsettled } from '../../../domain/payment/payment.ts';
import { checkBooks } from '../../support/books/check-books.ts';
import type { Gateway, Receipt } from '../outside/gateway.ts';
import { checkArchiveAtRest } from './archive.ts';
import { newsOfPhotos } from './claim-photos.ts';
import { checkBurned } from './claims.ts';
import { checkWorkAtRest } from './work.ts';
import { booksOf } from './books-at-rest.ts';
import { newsOfIncidents } from './outages.ts';
import { keysOfRefundsOutside } from './words-to-buyers.ts';
import { newsOfMoney } from './words-to-owners.ts';
import type { Watch } from './watch.ts';

type Settings = {
  readonly state: State;
  readonly gateway: Gateway;
  readonly watch: Watch;
  readonly owners: readonly BuyerId[];
  readonly now: Instant;
  /** Milliseconds after which what is done with is archived. */
  readonly archiveAfter: number;
};

/** Play money is refused, and owners hear of it. */
const checkPlayMoney = ({ state, watch, owners }: Settings, { reference, sandbox }: Receipt): void => {
  if (!sandbox) return;
  const id = state.references.get(reference);
  const order = id === undefined ? undefined : state.orders.get(id)?.value;
  const attempt = order === undefined ? undefined : attemptOf(order, reference);
  const warned =
    order !== undefined &&
    owners.every((owner) => watch.toldOwner(owner, { tag: 'SandboxPayment', order: order.id, reference }));
  if (attempt?.tag !== 'Refused' || !warned)
    watch.violate('row 27', `play money for ${reference} was not refused with a word to the owner`);
};

/** All that must be true of the books of any shop at rest. */
const checkAllBooks = ({ state, gateway, watch }: Settings): void => {
  for (const { name, order, found } of checkBooks(booksOf(state, gateway, watch.acknowledgements())))
    watch.violate('I2', `${name}${order === null ? '' : ` (${order})`}: ${found}`);
};

/** Nothing may be under way any more: every order has come to an end that its people know of (I3). */
const checkOrder = ({ watch }: Settings, order: Order): void => {
  if (order.tag === 'AwaitingPayment')
    watch.violate('row 18', `${order.id} still holds what nobody pays for`);
  if (isUnchecked(order)) watch.violate('row 41', `nobody ever knew whether ${order.id} was paid`);
  if (order.tag === 'Paid') watch.violate('I3', `${order.id} is paid and was never delivered`);
  if (order.attempts.some(isUnsettled)) watch.violate('row 5', `${order.id} still waits for a payment`);
  if (order.tag === 'Delivered' && !isDeposit(order) && !watch.toldBuyer(order.id, 'Goods'))
    watch.violate('I4', `${order.id} counts as delivered, and its buyer saw nothing`);
  const unseen = order.tag === 'Delivered' ? watch.unseenOf(order) : null;
  if (unseen !== null) watch.violate('I4', `${order.id} has ${unseen}, and its buyer never saw it`);
};

/** Money that moved without the buyer's doing: they have been told, or blocked the shop when they were to be. */
const checkMoneyTold = ({ state, watch }: Settings): void => {
  for (const { key, kind, amount, buyer } of state.ledger.values())
    if (kind !== 'OrderPaid' && !watch.toldBuyer(key, 'Money'))
      watch.violate('I3', `${kind} of ${amount} changed the balance of ${buyer} without a word`);
  for (const key of keysOfRefundsOutside(state))
    if (!watch.toldBuyer(key, 'Money')) watch.violate('I3', `${key} was given back without a word`);
};

const checkOwnersTold = ({ state, watch, owners }: Settings): void => {
  for (const owner of owners)
    for (const news of watch.unheardBy(owner, [
      ...newsOfMoney(state),
      ...newsOfIncidents(state),
      ...newsOfPhotos(state),
    ]))
      watch.violate('I3', `${owner} never heard of ${news}`);
};

/** What makes goods the ones they are, written down a second time: a text without blanks around it, a file by its bytes. */
const sameness = ({ goodsFiles }: State, content: GoodsContent): string => {
  if (!isFile(content)) return content.trim();
  const kept = goodsFiles.get(content.id);
  return kept === undefined ? `file ${String(content.id)}` : `bytes ${kept.bytes.join(' ')}`;
};

/** No unit is on the shelf twice: the same one would be sold twice. */
const checkTwins = ({ state, watch }: Settings): void => {
  for (const [product, units] of state.units) {
    const contents = new Set(units.map(({ content }) => sameness(state, content)));
    if (contents.size < units.length)
      watch.violate('row 29', `${product} has ${units.length - contents.size} units twice`);
  }
};

/** What must be true when nothing goes wrong any more and all that was to follow has followed. */
export const checkEnding = (settings: Settings): void => {
  const { state, gateway, watch, now, archiveAfter } = settings;
  for (const receipt of gateway.receipts.values()) checkPlayMoney(settings, receipt);
  checkAllBooks(settings);
  for (const { value } of state.orders.values()) checkOrder(settings, value);
  checkOwnersTold(settings);
  checkMoneyTold(settings);
  checkTwins(settings);
  for (const wrong of checkBurned(state)) watch.violate('I7', wrong);
  for (const wrong of checkWorkAtRest(state, watch)) watch.violate('I9', wrong);
  for (const wrong of watch.owners.checkTaken(state)) watch.violate('I2', wrong);
  for (const wrong of watch.owners.checkChanges(state)) watch.violate('I2', wrong);
  for (const wrong of watch.staff.checkApproved(state)) watch.violate('I3', wrong);
  for (const wrong of checkArchiveAtRest(state, now, archiveAfter)) watch.violate('I10', wrong);
  for (const reference of gateway.open())
    watch.violate('row 19', `${reference} can still be paid at the gateway`);
  for (const [key] of state.waiting) watch.violate('I3', `${key} was never done`);
};
