import { expect } from 'chai';
import { planDeposit } from './balance-plan.ts';
import { chanceFrom } from './chance.ts';
import { planCase } from './admin-plan.ts';
import { planCartItem, planJourney } from './journey-plan.ts';
import { readOptions } from './options.ts';
import { planBlows } from './plan.ts';
import { filed, others, plenty, scarce } from './shelf.ts';
import { planVisit } from './visit.ts';

describe('the plan of the crash test', () => {
  const blows = (seed: number, kills = 200) => planBlows(chanceFrom(seed).apart('blows'), kills);

  it('is the same for the same seed, and another for another', () => {
    expect(blows(7)).to.deep.equal(blows(7));
    expect(blows(7)).to.not.deep.equal(blows(8));
    expect(planJourney(chanceFrom(7).apart('10001'))).to.deep.equal(
      planJourney(chanceFrom(7).apart('10001')),
    );
  });

  it('has as many kills as were asked for, of every kind, some before the shop is back, and a stop in order at least', () => {
    const seeds = Array.from({ length: 40 }, (_, seed) => seed);
    const killsOf = (kills: number) =>
      new Set(seeds.map((seed) => blows(seed, kills).filter(({ target }) => target !== 'stop').length));
    expect([1, 2, 10].map(killsOf)).to.deep.equal([new Set([1]), new Set([2]), new Set([10])]);
    const stops = seeds.map((seed) => blows(seed, 1).some(({ target }) => target === 'stop'));
    expect(new Set(stops)).to.deep.equal(new Set([true]));
    const many = blows(3);
    expect(new Set(many.map(({ target }) => target))).to.deep.equal(
      new Set(['node', 'postmaster', 'backend', 'stop']),
    );
    expect(many.some(({ whenReady, target }) => !whenReady && target === 'node')).to.equal(true);
    expect(many.some(({ whenReady, target }) => !whenReady && target === 'postmaster')).to.equal(true);
  });

  it('lets buyers do everything that they do', () => {
    const chance = chanceFrom(5);
    const endings = Array.from({ length: 600 }, () => planJourney(chance).ending);
    expect(new Set(endings)).to.have.lengthOf(11);
    const deposits = Array.from({ length: 600 }, () => planDeposit(chance).ending);
    expect(new Set(deposits)).to.have.lengthOf(8);
  });

  it('has every product bought, and more files than goods of any other kind', () => {
    const chance = chanceFrom(9);
    const items = Array.from({ length: 1_000 }, () => planCartItem(chance));
    const shelves = [others.map(({ code }) => code), scarce, plenty, filed];
    expect(new Set(items.map(({ code }) => code))).to.deep.equal(new Set(shelves.flat()));
    const bought = shelves.map((codes) =>
      items.reduce((sum, { code, quantity }) => sum + (codes.includes(code) ? quantity : 0), 0),
    );
    expect(Math.max(...bought)).to.equal(bought.at(-1));
  });

  it('has visits of every kind, and balances that pay for one order, for two, and beside an invoice', () => {
    const chance = chanceFrom(6);
    const visits = Array.from({ length: 100 }, () => planVisit(chance));
    expect(new Set(visits.map(({ tag }) => tag))).to.deep.equal(new Set(['Shops', 'Deposits', 'Spends']));
    const spending = visits.flatMap((visit) => (visit.tag === 'Spends' ? [visit.plan] : []));
    expect(new Set(spending.map(({ baskets }) => baskets.length))).to.deep.equal(new Set([1, 2]));
    expect(spending.some(({ paysInvoiceToo }) => paysInvoiceToo)).to.equal(true);
  });

  it('has owners answer cases in every way, now and then both of them, and leave some open', () => {
    const chance = chanceFrom(8);
    const plans = Array.from({ length: 100 }, () => planCase(chance));
    expect(new Set(plans.map(({ answer }) => answer))).to.deep.equal(
      new Set(['Deliver', 'Credit', 'RefundOutside', null]),
    );
    expect(new Set(plans.map(({ from }) => from))).to.deep.equal(new Set(['News', 'Menu']));
    expect(plans.some(({ answer, rival }) => answer !== null && rival !== null)).to.equal(true);
  });

  it('draws evenly, and within bounds', () => {
    const chance = chanceFrom(11);
    const drawn = Array.from({ length: 6_000 }, () => chance.between(1, 6));
    const counts = [1, 2, 3, 4, 5, 6].map((face) => drawn.filter((one) => one === face).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(6_000);
    expect(Math.min(...counts)).to.be.greaterThan(850);
  });

  it('reads its options', () => {
    expect(readOptions([])).to.deep.equal({ kills: 200, seed: 1, buyers: 14, every: 50 });
    expect(readOptions(['--kills', '10', '--seed', '42'])).to.include({ kills: 10, seed: 42 });
  });
});
