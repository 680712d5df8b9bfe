import { expect } from 'chai';
import { keepLabelTogether, keepTogether } from '../../../../adapters/chat/core/keep-together.ts';
import { money } from '../../../../adapters/chat/core/money.ts';
import {
  block,
  bold,
  code,
  italic,
  plain,
  quote,
  wordsOf,
} from '../../../../adapters/chat/core/rich-text.ts';
import { storeClock } from '../../../../adapters/chat/core/store-clock.ts';
import { instant } from '../../../../domain/instant.ts';
import { rupiah } from '../../../../domain/rupiah.ts';

const shown = (text: string): string => wordsOf(keepTogether([plain(text)])).replaceAll('\u00a0', '_');

describe('Words that are read as one', () => {
  it('are sums, counts, days and times, with the signs beside them, as the shop writes them', () => {
    expect(shown('Canva × 2, 2 × Canva')).to.equal('Canva ×_2, 2 × Canva');
    expect(shown(`dari ${money(rupiah(10_000))} sampai -${money(rupiah(1_000_000_000))} ya`)).to.equal(
      'dari Rp_10.000 sampai -Rp_1.000.000.000 ya',
    );
    expect(shown('1 × Canva = Rp 1 · Sari · ID 7')).to.equal('1 × Canva =_Rp_1_· Sari_· ID 7');
    expect(shown('📋 List Produk\n🏷️ 12, makasih ya 🙏 Garansi 👇')).to.equal(
      '📋_List Produk\n🏷️_12, makasih ya 🙏 Garansi 👇',
    );
    expect(shown('✅ Terkirim 1.234 · 🚫 Blokir 0 · ❌ Gagal 0\n🗑️ Ditarik 7 pesan')).to.equal(
      '✅_Terkirim_1.234_· 🚫_Blokir_0_· ❌_Gagal_0\n🗑️_Ditarik 7 pesan',
    );
    const moment = instant(Date.UTC(2026, 8, 1, 7, 35));
    for (const [zone, locale, words] of [
      ['Asia/Jakarta', 'id-ID', '1_Sep_2026, 14:35_WIB'],
      ['Asia/Makassar', 'en-GB', '1_Sept_2026, 15:35_WITA'],
      ['Asia/Jayapura', 'id-ID', '1_Sep_2026, 16:35_WIT'],
    ] as const)
      expect(shown(`🕒 ${storeClock(zone).dateTime(moment, locale)}.`)).to.equal(`🕒_${words}.`);
  });

  it('are nothing else', () => {
    for (const text of [
      'Rp',
      'Rp sepuluh',
      'RRp 1',
      '2 × Rp',
      '1 Bulan',
      '12 Kode 2026x',
      '14:35 dan',
      'xRp 1',
    ])
      expect(shown(text)).to.equal(text);
  });

  it('stay apart in what is copied', () => {
    const copied = [code('Rp 1'), block('1 Des 2026, 14:35 WIB')];
    expect(keepTogether(copied)).to.deep.equal(copied);
    expect(keepTogether([bold('Rp 1'), italic('Rp 2'), quote('Rp 3')])).to.deep.equal([
      bold('Rp\u00a01'),
      italic('Rp\u00a02'),
      quote('Rp\u00a03'),
    ]);
  });

  it('are on buttons too', () => {
    expect(keepLabelTogether({ tag: 'Copy', label: 'Salin Rp 5.000', text: 'Rp 5.000' })).to.deep.equal({
      tag: 'Copy',
      label: 'Salin Rp\u00a05.000',
      text: 'Rp 5.000',
    });
  });
});
