import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { localeOf, type StoreInfo } from '../../../adapters/chat/core/locale.ts';
import type { MessengerClient } from '../../../adapters/chat/core/messenger-client.ts';
import type { Screen } from '../../../adapters/chat/core/screen.ts';
import { goodsScreens } from '../../../adapters/chat/features/orders/goods.ts';
import { sendGoods } from '../../../adapters/chat/features/orders/send-goods.ts';
import type { Conversations, GoodsDelivery, GoodsPart } from '../../../application/ports/conversations.ts';
import type { GoodsFiles } from '../../../application/ports/goods-files.ts';
import type { DeliveryFailure, Messenger } from '../../../application/ports/messenger.ts';
import { buyerId } from '../../../domain/people/buyer.ts';
import type { GoodsFile } from '../../../domain/stock/goods-file.ts';
import type { ArrivedFile } from '../invariants/files-seen.ts';
import type { Asked } from '../shop/calls.ts';
import { sendingFile, type GoodsMessage, type Phones } from './phones.ts';
import { silentLog } from '../../support/fakes/silent.ts';

type Settings = {
  /** Makes a call of the messenger on behalf of the process. */
  readonly call: <A>(asked: Asked, call: () => Promise<A>) => Promise<A>;
  readonly phones: Pick<Phones, 'handOver'>;
  readonly goodsFiles: Pick<GoodsFiles, 'read'>;
  readonly conversations: Pick<Conversations, 'goodsSent' | 'noteGoodsSent'>;
  readonly store: () => StoreInfo;
  /** What is noted of a delivery at this moment. */
  readonly noted: (delivery: GoodsDelivery) => readonly GoodsPart[];
  /** A file is sent that was known to have been sent. */
  readonly repeated: (delivery: GoodsDelivery, file: GoodsFile) => void;
};

type No = DeliveryFailure;
const decoder = new TextDecoder();

const notRead = (cause: unknown): DeliveryFailure => ({
  tag: 'DeliveryFailure',
  operation: 'read a file of goods',
  retryAfter: null,
  cause,
});

const fileOf = ({ attachment }: Screen): GoodsFile | null =>
  attachment?.tag === 'GoodsFile' ? attachment.file : null;

/** Hands goods over as the chat does, in messages of which each goes its own way: the words, and file after file. */
export const goodsInMessages = (settings: Settings): Messenger['notifyBuyer'] => {
  const { call, phones, goodsFiles, conversations, store, noted, repeated } = settings;

  const opened = async (file: GoodsFile): Promise<E.Either<No, ArrivedFile>> => {
    const read = await goodsFiles.read(file.id)();
    if (E.isLeft(read)) return E.left(notRead(read.left));
    return O.isNone(read.right)
      ? E.left(notRead(new Error(`${file.name} is gone`)))
      : E.right({ file, words: decoder.decode(read.right.value) });
  };

  return (buyer, news) => async () => {
    if (news.tag !== 'Goods') throw new Error(`${news.tag} is not about goods`);
    const { order, goods, again } = news;
    const screens = goodsScreens(localeOf(store(), buyer.language), { order, goods }, again !== undefined);
    const delivery = { order: order.id, again: again?.asked ?? null };
    const before = noted(delivery);
    let isKnown = true;

    const send: MessengerClient['send'] = (to, screen) => async () => {
      const file = fileOf(screen);
      if (file !== null && isKnown && before.includes(file.id)) repeated(delivery, file);
      const arrived = file === null ? null : await opened(file);
      if (arrived !== null && E.isLeft(arrived)) return arrived;
      const message: GoodsMessage = {
        news,
        isFirst: screen === screens.first,
        file: arrived?.right ?? null,
      };
      const asked = { what: file === null ? 'messenger.sendGoods' : sendingFile, given: [to] };
      const sent = await call(asked, phones.handOver(buyerId(to), message));
      return E.isLeft(sent) ? sent : E.right({ chat: to, message: 1 });
    };

    const told = {
      ...conversations,
      goodsSent: (of: GoodsDelivery) => async () => {
        const found = await conversations.goodsSent(of)();
        isKnown = E.isRight(found);
        return found;
      },
    };
    return sendGoods({ client: { send }, conversations: told, log: silentLog })(
      buyer.id,
      order.id,
      screens,
      again,
    )();
  };
};
