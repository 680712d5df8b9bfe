import { expect } from 'chai';
import { photoId } from '../../domain/catalogue/photo.ts';
import { minutes } from '../../domain/instant.ts';
import { buyerId } from '../../domain/people/buyer.ts';
import { usualSettings } from '../../domain/settings/shop-settings.ts';
import { noon } from '../support/builders/moments.ts';
import { answerOf, refusalOf } from '../support/either.ts';
import { freshStore, type OpenStore } from './store-under-test.ts';

const entry = (value: string | null) => ({
  by: buyerId(9_001),
  action: 'setting.change',
  subject: 'setting:storeName',
  before: { value: 'before' },
  after: { value },
  at: noon,
});

/** What every store of settings promises. */
export const settingsContract = (name: string, open: OpenStore): void => {
  describe(`Settings, ${name}`, () => {
    const store = freshStore(open);
    const rename = (value: string | null, version: number) =>
      store().settings.change({ name: 'storeName', value }, version, [entry(value)]);
    const audited = async () => {
      const { items } = await answerOf(store().auditLog.list({ offset: 0, limit: 10 }));
      return items.map(({ after }) => after['value']);
    };

    it('are the defaults at first, none of them ever changed', async () => {
      await answerOf(store().settings.refresh());
      expect(store().settings.current()).to.deep.equal(usualSettings);
      expect(store().settings.defaults).to.deep.equal(usualSettings);
      expect(new Set(Object.values(store().settings.versions()))).to.deep.equal(new Set([0]));
    });

    it('are valid at once where they are changed, each by itself, and audited in the same commit', async () => {
      expect(await answerOf(rename('Toko Budi', 0))).to.equal(1);
      await answerOf(store().settings.change({ name: 'paymentWindow', value: minutes(20) }, 0, []));
      expect(store().settings.current()).to.deep.equal({
        ...usualSettings,
        storeName: 'Toko Budi',
        paymentWindow: minutes(20),
      });
      expect(store().settings.versions()).to.include({ storeName: 1, paymentWindow: 1, supportContact: 0 });
      expect(await audited()).to.deep.equal(['Toko Budi']);
    });

    it('keep a moment and a keyboard as they are', async () => {
      const keyboard = [
        { tag: 'Own', name: 'l:*:0' },
        { tag: 'Extra', label: '🎁 Promo', text: 'a "b" {shop}' },
        { tag: 'Extra', label: '🖼️ Harga', text: '', photo: photoId('a'.repeat(64)) },
      ] as const;
      await answerOf(store().settings.change({ name: 'keyboard', value: keyboard }, 0, []));
      await answerOf(store().settings.change({ name: 'maintenance', value: noon }, 0, []));
      const elsewhere = store().settingsElsewhere();
      await answerOf(elsewhere.refresh());
      expect(elsewhere.current()).to.deep.equal({ ...usualSettings, keyboard, maintenance: noon });
    });

    it('are seen by another process once it looks', async () => {
      const elsewhere = store().settingsElsewhere();
      await answerOf(rename('Toko "Budi" — 🛍️', 0));
      await answerOf(elsewhere.refresh());
      expect(elsewhere.current().storeName).to.equal('Toko "Budi" — 🛍️');
      expect(elsewhere.versions().storeName).to.equal(1);
      await answerOf(elsewhere.change({ name: 'storeName', value: 'Toko Ani' }, 1, []));
      await answerOf(store().settings.refresh());
      expect(store().settings.current().storeName).to.equal('Toko Ani');
    });

    it('are not overwritten by whoever did not see the last change, and nothing is audited then', async () => {
      await answerOf(rename('Toko Budi', 0));
      for (const version of [0, 2])
        expect(await refusalOf(rename('Toko Ani', version))).to.deep.equal({ tag: 'Stale' });
      expect(store().settings.current().storeName).to.equal('Toko Budi');
      expect(await audited()).to.deep.equal(['Toko Budi']);
    });

    it('have no version that nobody has seen', async () => {
      expect(await refusalOf(rename('Toko Budi', 1))).to.deep.equal({ tag: 'Stale' });
      expect(store().settings.current()).to.deep.equal(usualSettings);
    });

    it('go back to their defaults, which is a change like any other', async () => {
      await answerOf(rename('Toko Budi', 0));
      expect(await answerOf(rename(null, 1))).to.equal(2);
      expect(store().settings.current()).to.deep.equal(usualSettings);
      expect(store().settings.versions().storeName).to.equal(2);
      const elsewhere = store().settingsElsewhere();
      await answerOf(elsewhere.refresh());
      expect(elsewhere.current()).to.deep.equal(usualSettings);
      expect(await audited()).to.deep.equal([null, 'Toko Budi']);
    });
  });
};
