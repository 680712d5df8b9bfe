import { available } from '../../../domain/catalogue/product.ts';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { createMemoryStore } from '../../../adapters/memory/store.ts';
import { machineClock } from '../../support/fakes/machine-clock.ts';
import { importCatalogue } from '../../../application/stocking/import-catalogue.ts';
import { variantCode } from '../../../domain/catalogue/product.ts';
import { rupiah } from '../../../domain/rupiah.ts';
import { readLevel } from '../../../domain/pricing/level.ts';
import { unitPriceFor } from '../../../domain/pricing/steps.ts';
import { loadDemoCatalogue } from '../../../infrastructure/sandbox/demo-catalogue.ts';
import { drawnPhotos } from './draw-photos.ts';
import { answerOf } from '../../support/either.ts';
import { textOf } from '../../support/text-of.ts';

describe('The demo catalogue', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'demo-catalogue-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const aShop = () => createMemoryStore({ clock: machineClock });
  const productsOf = async ({ products }: ReturnType<typeof aShop>) =>
    (await answerOf(products.page(null, { offset: 0, limit: 100 }))).items.flat();

  it('is a whole shop: four categories, fourteen products, one of them in three variants, one shared, one made by hand, one nearly empty and one sold out', async () => {
    const shop = aShop();
    await loadDemoCatalogue(shop, folder);
    const shown = await productsOf(shop);
    expect((await answerOf(shop.products.categories())).length).to.equal(4);
    expect(shown.length).to.equal(16);
    expect(new Set(shown.map(({ product }) => product.id)).size).to.equal(14);
    expect(shown.filter(({ variant }) => variant.steps.length > 0).length).to.equal(3);
    expect(shown.filter(({ availability }) => availability.tag === 'Unlimited').length).to.equal(1);
    expect(shown.filter(({ availability }) => availability.tag === 'OnRequest').length).to.equal(1);
    expect(shop.state().manualSpecs.size).to.equal(1);
    expect(shown.filter((item) => available(item) === 0).length).to.equal(1);
    expect(shown.filter((item) => available(item) === 1).length).to.equal(1);
    for (const { product, variant } of shown) {
      expect(product.description.length, variant.code).to.be.greaterThan(20);
      expect(product.terms.length, variant.code).to.be.greaterThan(20);
    }
  });

  it('has goods under warranty, one of each policy', async () => {
    const shop = aShop();
    await loadDemoCatalogue(shop, folder);
    expect([...shop.state().warranties.values()]).to.have.deep.members([
      { days: 30, policy: 'Replace' },
      { days: 365, policy: 'AskStaff' },
      { days: 365, policy: 'RefundByDaysLeft' },
    ]);
  });

  it('has two products with a picture of their own, and cheaper prices for resellers', async () => {
    const shop = aShop();
    await loadDemoCatalogue(shop, folder);
    const shown = await productsOf(shop);
    const photos = new Map(
      shown.flatMap(({ product: { id, photo } }) => (photo === null ? [] : [[id, photo]])),
    );
    expect([...photos.keys()]).to.have.members(['VPN-KENCANG', 'EBOOK-UMKM']);
    for (const photo of photos.values())
      expect(await answerOf(shop.photos.find(photo))).to.have.nested.property('value.width', 960);
    const reseller = readLevel('reseller');
    const cheaper = shown.filter(
      ({ variant }) => unitPriceFor(variant, 1, reseller) < unitPriceFor(variant, 1, null),
    );
    expect(cheaper.map(({ variant }) => variant.code)).to.have.members([
      'NETFLIX-1M',
      'ML-86',
      'VPN-1M',
      'VPN-3M',
      'VPN-1Y',
    ]);
  });

  it('has pictures as their drawings make them', async () => {
    for (const [name, png] of await drawnPhotos()) {
      const file = new URL(`../../../infrastructure/sandbox/catalogue/photos/${name}`, import.meta.url);
      expect(Buffer.compare(readFileSync(file), png), `${name}: draw it anew`).to.equal(0);
    }
  });

  it('has a voucher to try, which a second start leaves as it is', async () => {
    const shop = aShop();
    await loadDemoCatalogue(shop, folder);
    rmSync(join(folder, 'demo-catalogue.loaded'));
    await loadDemoCatalogue(shop, folder);
    expect([...shop.state().vouchers.keys()]).to.deep.equal(['COBA10']);
  });

  it('has a unit of several lines', async () => {
    const shop = aShop();
    await loadDemoCatalogue(shop, folder);
    const units = shop.state().units.get(variantCode('TEMPLATE-IG')) ?? [];
    expect(units.map(({ content }) => textOf(content).split('\n').length)).to.deep.equal([3, 3, 3, 3, 3]);
  });

  it('is loaded once: what was changed since stays so', async () => {
    const shop = aShop();
    await loadDemoCatalogue(shop, folder);
    const row = {
      code: variantCode('NETFLIX-1M'),
      category: 'Streaming',
      name: 'Netflix',
      price: rupiah(1),
      description: '',
      terms: '',
    };
    await answerOf(importCatalogue(shop)([row]));
    const before = await productsOf(shop);
    await loadDemoCatalogue(shop, folder);
    expect(await productsOf(shop)).to.deep.equal(before);
  });

  it('is loaded to its end after a start that broke off, and anew into an empty database', async () => {
    const whole = aShop();
    await loadDemoCatalogue(whole, folder);
    const another = aShop();
    await loadDemoCatalogue(another, folder);
    expect(await productsOf(another)).to.deep.equal(await productsOf(whole));
    rmSync(join(folder, 'demo-catalogue.loaded'));
    await loadDemoCatalogue(another, folder);
    expect(await productsOf(another)).to.deep.equal(await productsOf(whole));
  });
});
