import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { changeWords, factWords } from '../../../../../adapters/chat/features/admin/audit/fact-words.ts';
import { storeClock } from '../../../../../adapters/chat/core/store-clock.ts';
import type { AuditFacts } from '../../../../../domain/staff/audit-entry.ts';
import { noteOnOrder } from '../../../../../application/owner/order-story.ts';
import { wordsOf } from '../../../../../adapters/chat/core/rich-text.ts';
import { hours } from '../../../../../domain/instant.ts';
import { adminMessages } from '../../../../../adapters/chat/features/admin/messages.ts';
import { netflix } from '../../../../support/builders/products.ts';
import { ordered } from '../../../../support/fixture/world.ts';
import { greeted, stockUp } from '../../../../support/fixture/shop.ts';
import { buyerId } from '../../../../../domain/people/buyer.ts';
import { openChat, owner, type Chat } from '../../chat-world.ts';
import { labelsIn, wordsIn } from '../../recording-client.ts';

const { buttons, audit } = adminMessages;

describe('What staff did, in the chat', () => {
  let chat: Chat;
  beforeEach(() => {
    chat = openChat({ id: owner, firstName: 'Ibu Toko' });
  });
  const words = () => wordsIn(chat.last());
  const look = async (): Promise<void> => {
    await chat.says('/admin');
    await chat.taps(buttons.audit);
  };

  it('is nothing at first', async () => {
    await look();
    expect(words()).to.include('Belum ada yang tercatat');
  });

  it('names who did what to which order and when, newest first, page by page', async () => {
    await stockUp(chat.world, netflix, 1);
    const order = await ordered(
      chat.world,
      await greeted(chat.world, { id: buyerId(7_050), firstName: 'Siti' }),
    );
    for (let n = 1; n <= 9; n += 1)
      await noteOnOrder(chat.world)({
        by: buyerId(owner),
        order: order.id,
        note: `catatan ${String(n)}`,
        once: String(n),
      })();
    await look();
    expect(words())
      .to.include(audit.action('order.note'))
      .and.to.include(order.id)
      .and.to.include('Ibu Toko');
    expect(words().indexOf('catatan 9')).to.be.below(words().indexOf('catatan 8'));
    expect(words()).not.to.include('catatan 1\n');
    await chat.taps('▶️');
    expect(words()).to.include('catatan 1');
    await chat.taps('◀️');
    expect(labelsIn(chat.last()).flat()).to.include('▶️');
  });

  it('says of a keyboard what stands on its keys', async () => {
    await chat.says('/admin');
    await chat.taps(buttons.settings);
    await chat.taps('⌨️ Tombol keyboard');
    await chat.taps('⬆️ ❓ Cara Order');
    await look();
    expect(words()).to.include('Isi: 📋 List Produk · 📦 Semua Produk · 📊 Cek Stok');
  });

  it('is narrowed by taps to a person and a day, and comes as a table', async () => {
    await stockUp(chat.world, netflix, 1);
    const siti = await greeted(chat.world, { id: buyerId(7_050), firstName: 'Siti' });
    const order = await ordered(chat.world, siti);
    const note = (by: number, text: string) =>
      noteOnOrder(chat.world)({ by: buyerId(by), order: order.id, note: text, once: text })();
    await note(owner, 'kemarin oleh ibu');
    chat.world.clock.advance(hours(24));
    await note(owner, 'hari ini oleh ibu');
    await note(7_050, '=HARI() oleh siti');
    await look();
    await chat.taps(audit.days.today);
    expect(words()).to.include('hari ini oleh ibu').and.not.include('kemarin');
    expect(labelsIn(chat.last()).flat()).to.include(audit.chosen(audit.days.today, true));
    await chat.taps('👤 Siti');
    expect(words()).to.include('oleh siti').and.not.include('oleh ibu');
    await chat.taps(audit.days.yesterday);
    expect(words()).to.equal(wordsOf(audit.noneSuch));
    await chat.taps(audit.everybody);
    expect(words()).to.include('kemarin oleh ibu').and.not.include('hari ini');
    await chat.taps(audit.days.ever);
    await chat.taps(buttons.auditFile);
    const { attachment } = chat.last();
    if (attachment?.tag !== 'File') throw new Error('there is no file');
    const table = new TextDecoder().decode(attachment.bytes);
    expect(table.trim().split('\n')).to.have.length(4);
    expect(table)
      .to.include(audit.action('order.note'))
      .and.to.include('Catatan: kemarin oleh ibu')
      .and.to.include('Siti')
      .and.not.include('order.note')
      .and.not.include('{');
  });

  const sources = ['application', 'domain'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(root, name), 'utf8')),
  );

  it('has words for every action that is written down', () => {
    const actions = sources.flatMap((source) =>
      [...source.matchAll(/(?:action: |by,\s+)'([a-z-]+\.[a-z-]+)'/gu)].map(([, name]) => name ?? ''),
    );
    expect(actions).to.include.members(['order.note', 'product.change', 'manual.finish']);
    expect(actions.filter((name) => audit.action(name) === `⚙️ ${name}`)).to.deep.equal([]);
  });

  it('says of each fact what it was and became, and how it stays once', () => {
    const words = (before: AuditFacts, after: AuditFacts) =>
      changeWords({ action: 'claim.answer', before, after }, storeClock('Asia/Jakarta'));
    expect(words({ unit: 143, answer: null }, { unit: 143, answer: 'Refunded' })).to.equal(
      'Unit: 143, Keputusan: refund sisa hari',
    );
    expect(words({ price: 5_000, note: '' }, { note: null })).to.equal('Harga: Rp 5.000 ➜ –');
    const long = words({ text: 'a'.repeat(500) }, { text: 'b'.repeat(500) });
    expect(long).to.match(/^Pesan: a{79}… ➜ b{79}…$/u);
    expect(words({}, {})).to.equal('');
  });

  it('says that a product was put on sale or hidden, and a rating shown again', () => {
    const words = (action: string, was: boolean, is: boolean) =>
      changeWords(
        { action, before: { hidden: was, unit: 3 }, after: { hidden: is, unit: 3 } },
        storeClock('Asia/Jakarta'),
      );
    expect(words('product.change', true, false)).to.equal('Mulai dijual, Unit: 3');
    expect(words('product.change', false, true)).to.equal('Disembunyikan dari pembeli, Unit: 3');
    expect(words('product.change', false, false)).to.equal('Disembunyikan: tidak, Unit: 3');
    expect(words('rating.hide', true, false)).to.equal('Ditampilkan lagi, Unit: 3');
  });

  it('puts what the shop noted into words', () => {
    const words = (facts: AuditFacts) => factWords(facts, storeClock('Asia/Jakarta'));
    expect(words({ unit: 143, answer: 'Refunded' })).to.equal('Unit: 143, Keputusan: refund sisa hari');
    expect(words({ days: 30, policy: 'AskStaff' })).to.equal('Hari: 30, Kalau ada klaim: tanya staf');
    expect(words({ state: 'UnderReview', money: true })).to.equal('Keadaan: dicek, Hak uang: ya');
    expect(words({ amount: -10_000, ceiling: 50_000, parked: false })).to.equal(
      'Nominal: -Rp 10.000, Batas nominal: Rp 50.000, Macet: tidak',
    );
    expect(words({ until: Date.UTC(2026, 10, 29, 10) })).to.match(/^Sampai: 29 Nov 2026, 17[.:]00 WIB$/u);
    expect(words({ value: '2026-11-30T15:39:02.700Z' })).to.equal('Isi: 30 Nov 2026, 22:39 WIB');
    const former: Readonly<Record<string, string>> = { reason: 'Paid', note: '', other: 'x' };
    expect(words(former)).to.equal('Alasan: Paid, other: x');
    expect(words({ kind: 'manual', cut: 5_000, scope: 'All', isHidden: true })).to.equal(
      'Jenis: dikerjakan manual, Potongan: Rp 5.000, Berlaku untuk: semua produk, Disembunyikan: ya',
    );
  });

  it('shows an action that has no words yet by its own name', () => {
    expect(audit.action('x.y')).to.equal('⚙️ x.y');
  });
});
