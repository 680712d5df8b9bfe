import { expect } from 'chai';
import { lineNumber } from '../../../domain/order/order-line.ts';
import * as E from 'fp-ts/lib/Either.js';
import { memoryConversations } from '../../../adapters/memory/conversations.ts';
import { createMemory } from '../../../adapters/memory/memory.ts';
import { chatMessenger, type MessengerDeps } from '../../../adapters/chat/messenger.ts';
import type { BuyerNews } from '../../../application/ports/messenger.ts';
import { methodId } from '../../../domain/payment/payment.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { instant, type Instant } from '../../../domain/instant.ts';
import { goodsFileId } from '../../../domain/stock/goods-file.ts';
import { unitId, type SoldUnit } from '../../../domain/stock/unit.ts';
import { aBuyer } from '../../support/builders/buyers.ts';
import {
  aCancelledOrder,
  anExpiredOrder,
  anOrder,
  anOrderLine,
  anOrderUnderReview,
  aPaidOrder,
} from '../../support/builders/orders.ts';
import { aClosedAttempt, anInvoice, anOffer, aPayableAttempt } from '../../support/builders/payments.ts';
import { aProduct } from '../../support/builders/products.ts';
import { forumThrough } from './recording-forum.ts';
import { aStoreInfo, owner, pictures, recordingLog, storeAway, files, rightsTable } from './chat-world.ts';
import { ownerRights } from '../../../domain/staff/member.ts';
import { drawn, labelsIn, recordingClient, wordsIn } from './recording-client.ts';

const budi = aBuyer();
const offers = [anOffer(), anOffer({ id: methodId('bri_va'), kind: 'VirtualAccount', name: 'BRI' })];

const units = (count: number): readonly SoldUnit[] =>
  Array.from({ length: count }, (_, at) => ({
    tag: 'Sold',
    id: unitId(at),
    order: aPaidOrder().id,
    line: lineNumber(1),
    product: aProduct().code,
    content: `kode-${String(at + 1)}`,
  }));

const open = (over: Partial<MessengerDeps> = {}) => {
  const client = recordingClient();
  const log = recordingLog();
  const conversations = memoryConversations(createMemory());
  const messenger = chatMessenger({
    rightsTable,
    client,
    alerts: client,
    forum: forumThrough(client),
    conversations,
    log,
    store: () => aStoreInfo(),
    pictures,
    reportFiles: files,
    gateways: { methods: offers, knownMethods: offers },
    ...over,
  });
  const tell = async (news: BuyerNews) => {
    const told = await messenger.notifyBuyer(budi, news)();
    return E.isRight(told) ? 'told' : told.left.tag;
  };
  const seen = () => client.seen(budi.id).map(({ screen }) => screen);
  /** An invoice in the buyer's chat: a picture, or a text. */
  const invoiced = async (as: 'Picture' | 'Text'): Promise<void> => {
    const attempt = aPayableAttempt(
      as === 'Picture'
        ? {}
        : { invoice: anInvoice({ instructions: { tag: 'AccountNumber', bank: 'BRI', number: '1' } }) },
    );
    expect(await tell({ tag: 'InvoiceReady', order: anOrder(), attempt, balance: rupiah(0) })).to.equal(
      'told',
    );
  };
  return { client, log, conversations, messenger, tell, seen, invoiced };
};

const goodsOfFiles = (count: number, again?: { readonly asked: Instant | null }): BuyerNews => ({
  tag: 'Goods',
  order: aPaidOrder({ lines: [anOrderLine({ quantity: count })] }),
  goods: units(count).map((unit, at) => ({
    ...unit,
    content: { id: goodsFileId(at + 1), name: `jilid ${String(at + 1)}.pdf`, size: 300 },
  })),
  ...(again && { again }),
});

const goods = (count = 1): BuyerNews => ({
  tag: 'Goods',
  order: aPaidOrder({ lines: [anOrderLine({ quantity: count })] }),
  goods: units(count),
});

describe('Telling a buyer', () => {
  describe('of goods that are files', () => {
    const names = (seen: ReturnType<ReturnType<typeof open>['seen']>) =>
      seen.map(({ attachment }) => (attachment?.tag === 'GoodsFile' ? attachment.file.name : 'words'));

    it('goes on where a delivery broke off, and never stops at a half', async () => {
      const { client, tell, seen } = open();
      client.fail('send', 1, 2);
      expect(await tell(goodsOfFiles(3))).to.equal('DeliveryFailure');
      expect(names(seen())).to.deep.equal(['words', 'jilid 1.pdf']);
      expect(await tell(goodsOfFiles(3))).to.equal('told');
      expect(names(seen())).to.deep.equal(['words', 'jilid 1.pdf', 'jilid 2.pdf', 'jilid 3.pdf']);
      expect(await tell(goodsOfFiles(3))).to.equal('told');
      expect(seen()).to.have.lengthOf(4);
    });

    it('sends all of them again where that is asked for', async () => {
      const { tell, seen } = open();
      await tell(goodsOfFiles(2));
      await tell(goodsOfFiles(2, { asked: instant(1) }));
      expect(names(seen())).to.deep.equal([
        'words',
        'jilid 1.pdf',
        'jilid 2.pdf',
        'words',
        'jilid 1.pdf',
        'jilid 2.pdf',
      ]);
    });

    it('goes on where goods that are sent again broke off, and begins anew when they are asked for anew', async () => {
      const { client, tell, seen } = open();
      await tell(goodsOfFiles(2));
      client.fail('send', 1, 2);
      const first = { asked: instant(1) };
      expect(await tell(goodsOfFiles(2, first))).to.equal('DeliveryFailure');
      expect(await tell(goodsOfFiles(2, first))).to.equal('told');
      expect(names(seen()).slice(3)).to.deep.equal(['words', 'jilid 1.pdf', 'jilid 2.pdf']);
      expect(await tell(goodsOfFiles(2, first))).to.equal('told');
      expect(await tell(goodsOfFiles(2, { asked: instant(2) }))).to.equal('told');
      expect(names(seen()).slice(6)).to.deep.equal(['words', 'jilid 1.pdf', 'jilid 2.pdf']);
    });

    it('sends all of them again where nobody noted when they were asked for', async () => {
      const { tell, seen } = open();
      await tell(goodsOfFiles(1, { asked: null }));
      await tell(goodsOfFiles(2, { asked: null }));
      await tell(goodsOfFiles(2, { asked: null }));
      expect(seen()).to.have.lengthOf(7);
    });

    it('sends all of them where it cannot be known which were sent', async () => {
      const away = { ...memoryConversations(createMemory()), goodsSent: storeAway, noteGoodsSent: storeAway };
      const { tell, seen, log } = open({ conversations: away });
      expect(await tell(goodsOfFiles(2))).to.equal('told');
      expect(names(seen())).to.deep.equal(['words', 'jilid 1.pdf', 'jilid 2.pdf']);
      expect(log.logged().map(({ message }) => message)).to.include('goods sent and not noted');
    });

    it('asks nothing of the store where one message hands over all of them', async () => {
      const asked: string[] = [];
      const conversations = memoryConversations(createMemory());
      const { tell } = open({
        conversations: {
          ...conversations,
          goodsSent: (delivery) => {
            asked.push(delivery.order);
            return conversations.goodsSent(delivery);
          },
        },
      });
      await tell(goodsOfFiles(1));
      await tell(goods(3));
      expect(asked).to.deep.equal([]);
    });
  });

  it('sends the invoice, and keeps one invoice only when it is sent again', async () => {
    const { invoiced, seen } = open();
    await invoiced('Picture');
    await invoiced('Picture');
    expect(seen().length).to.equal(1);
    expect(labelsIn(seen()[0] ?? { text: [], attachment: null, controls: { tag: 'None' } })).to.deep.equal([
      ['🔗 Checkout URL'],
      ['🔄 Cek Status'],
      ['❌ Batalkan Pembelian'],
    ]);
  });

  it('hands the goods over and then closes the invoice, with nothing left to scan', async () => {
    const { invoiced, tell, seen, client } = open();
    await invoiced('Picture');
    expect(await tell(goods())).to.equal('told');
    expect(seen()[0]?.attachment).to.deep.equal({ tag: 'Picture', png: pictures.paid });
    expect(seen().slice(1).map(wordsIn).join()).to.include('kode-1');
    expect(client.calls()).to.deep.equal(['send 7001', 'send 7001', 'edit 7001']);
  });

  it('closes an invoice of words as words', async () => {
    const { invoiced, tell, seen } = open();
    await invoiced('Text');
    const paid = aPaidOrder({ attempts: [] });
    expect(await tell({ tag: 'Goods', order: paid, goods: units(1) })).to.equal('told');
    expect(seen()[0]?.attachment).to.equal(null);
    expect(wordsIn(seen()[0] ?? { text: [], attachment: null, controls: { tag: 'None' } })).to.include(
      'Lunas!',
    );
  });

  it('closes the invoice although it is not of the kind that the order looks like', async () => {
    const { invoiced, tell, seen } = open();
    await invoiced('Text');
    expect(await tell(goods())).to.equal('told');
    expect(seen()[0]?.attachment).to.deep.equal({ tag: 'Picture', png: pictures.paid });
    expect(seen().map(wordsIn)[0]).to.include('Lunas!');
  });

  it('reports that the goods did not arrive, and why', async () => {
    const { tell, client, seen } = open();
    client.fail('send', 1);
    expect(await tell(goods(3))).to.equal('DeliveryFailure');
    expect(seen()).to.deep.equal([]);
    client.block(budi.id);
    expect(await tell(goods(3))).to.equal('Unreachable');
  });

  it('never has goods sent again for what fails after them', async () => {
    for (const fail of [
      (client: ReturnType<typeof recordingClient>) => client.fail('send', 1, 1),
      (client: ReturnType<typeof recordingClient>) => client.fail('edit', 1),
    ]) {
      const { tell, client, log, invoiced } = open();
      await invoiced('Picture');
      fail(client);
      expect(await tell(goods(3))).to.equal('told');
      expect(log.logged().map(({ level }) => level)).to.deep.equal(['warn']);
      expect(JSON.stringify(log.logged())).to.not.include('kode-');
    }
  });

  it('never has goods sent again because the invoice cannot be found', async () => {
    const { tell } = open({
      conversations: {
        invoiceMessage: storeAway,
        keepInvoiceMessage: storeAway,
        goodsSent: storeAway,
        noteGoodsSent: storeAway,
      },
    });
    expect(await tell(goods())).to.equal('told');
  });

  it('of an expiry closes the invoice and offers once to order again', async () => {
    const { tell, invoiced, seen } = open();
    await invoiced('Picture');
    const attempts = [aClosedAttempt()];
    expect(await tell({ tag: 'Expired', order: anExpiredOrder({ attempts }) })).to.equal('told');
    expect(seen()[0]?.attachment).to.deep.equal({ tag: 'Picture', png: pictures.expired });
    expect(seen().map(labelsIn)).to.deep.equal([[], [['🔁 Pesan Lagi']]]);
    expect(seen().map(wordsIn)[0]).to.equal(
      '⌛ Waktu bayarnya habis\nTagihan ini jangan dibayar lagi ya.\n\n🧾 Pesanan: tg7001-0a1b2c3d\n• 1 × Netflix 1 bulan = Rp 10.000\n\n💰 Total: Rp 10.000 (belum termasuk biaya layanan)',
    );
    expect(seen().map(wordsIn)[1]).to.include('⌛ Waktu bayar pesanan tg7001-0a1b2c3d sudah habis');
  });

  it('of a cancelling says it on the invoice, or anew where there is none', async () => {
    const attempts = [aClosedAttempt()];
    const news = { tag: 'Cancelled', order: aCancelledOrder({ attempts }) } as const;
    const withInvoice = open();
    await withInvoice.invoiced('Picture');
    expect(await withInvoice.tell(news)).to.equal('told');
    expect(withInvoice.seen().length).to.equal(1);
    expect(withInvoice.seen()[0]?.attachment).to.deep.equal({ tag: 'Picture', png: pictures.cancelled });
    const without = open();
    expect(await without.tell(news)).to.equal('told');
    expect(without.seen().map(labelsIn)).to.deep.equal([[['🔁 Pesan Lagi']]]);
  });

  it('of money under review says that it came and is safe', async () => {
    const { tell, invoiced, seen } = open();
    await invoiced('Picture');
    expect(await tell({ tag: 'UnderReview', order: anOrderUnderReview() })).to.equal('told');
    expect(seen()[0]?.attachment).to.deep.equal({ tag: 'Picture', png: pictures.expired });
    expect(seen().map(wordsIn)[0]).to.include('Uangmu Rp 10.000 (belum termasuk biaya layanan)');
    expect(seen().map(wordsIn)[1])
      .to.include('Uangmu Rp 10.000')
      .and.to.include('(belum termasuk biaya layanan)')
      .and.to.include('Uangmu aman.');
  });

  it('speaks the buyer’s language', async () => {
    const { messenger, client } = open();
    await messenger.notifyBuyer(aBuyer({ language: 'en' }), goods())();
    expect(client.seen(budi.id).map(({ screen }) => drawn(screen))[0]).to.include('Payment received!');
  });

  it('F24: tells of an invoice that cannot be drawn as text, with the way to it', async () => {
    const { tell, seen } = open();
    const instructions = { tag: 'QrCode', payload: 'x'.repeat(5_000) } as const;
    const attempt = aPayableAttempt({ invoice: anInvoice({ instructions }) });
    expect(await tell({ tag: 'InvoiceReady', order: anOrder(), attempt, balance: rupiah(0) })).to.equal(
      'told',
    );
    expect(seen().map((screen) => labelsIn(screen)[0])).to.deep.equal([['🔄 Coba lagi']]);
  });
});

describe('Telling an owner', () => {
  it('sends one message, in Indonesian', async () => {
    const { messenger, client } = open();
    const order = aPaidOrder();
    const news = { tag: 'DeliveryOverdue', order: order.id } as const;
    const told = await messenger.notifyAdmin(owner, {
      news,
      order,
      buyer: aBuyer({ language: 'en' }),
      rights: ownerRights,
    })();
    expect(told).to.deep.equal(E.right(undefined));
    expect(client.seen(owner).map(({ screen }) => wordsIn(screen).split('\n')[0])).to.deep.equal([
      '⏰ Barang terlambat dikirim! Pesanan tg7001-0a1b2c3d sudah lunas lebih dari satu menit. Pengiriman sedang dicoba lagi.',
    ]);
  });

  it('reports an owner who cannot be reached', async () => {
    const { messenger, client } = open();
    client.block(owner);
    const news = { tag: 'SaleMade', order: aPaidOrder().id } as const;
    expect(
      await messenger.notifyAdmin(owner, { news, order: null, buyer: null, rights: ownerRights })(),
    ).to.deep.equal(E.left({ tag: 'Unreachable' }));
  });
});
