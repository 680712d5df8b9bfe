import { expect } from 'chai';
import { firstBroken } from './first-to-show.ts';
import type { Outcome } from './simulate.ts';

const shop = (seed: number, promise: string | undefined): Outcome => ({
  seed,
  orders: 30,
  faults: [],
  violation: promise === undefined ? null : { promise, words: 'so it is' },
  fingerprint: '',
  story: [],
});

/** What is found, and the seeds that were lived through for it. */
const search = async (broken: Readonly<Record<number, string>>, hint: number | null) => {
  const lived: number[] = [];
  const found = await firstBroken({ breaks: ['I2'] }, { most: 4, hint }, (seed) => {
    lived.push(seed);
    return Promise.resolve(shop(seed, broken[seed]));
  });
  return { found: found === null ? null : [found.seed, found.violation?.promise], lived };
};

describe('The first shop in which a mistake shows', () => {
  it('is looked for from the first shop on', async () => {
    expect(await search({ 3: 'I2', 4: 'I2' }, null)).to.deep.equal({ found: [3, 'I2'], lived: [1, 2, 3] });
  });

  it('is the one where it showed the last time, when it still does', async () => {
    expect(await search({ 3: 'I2', 9: 'I2' }, 9)).to.deep.equal({ found: [9, 'I2'], lived: [9] });
  });

  it('is looked for all the same when it no longer shows there', async () => {
    expect(await search({ 2: 'I2' }, 9)).to.deep.equal({ found: [2, 'I2'], lived: [9, 1, 2] });
  });

  it('is looked for all the same when it is taken for another there', async () => {
    expect(await search({ 2: 'I2', 9: 'I5' }, 9)).to.deep.equal({ found: [2, 'I2'], lived: [9, 1, 2] });
    expect(await search({ 2: 'I5', 9: 'I5' }, 9)).to.deep.equal({ found: [2, 'I5'], lived: [9, 1, 2] });
  });

  it('is none when no shop shows it', async () => {
    expect(await search({}, 2)).to.deep.equal({ found: null, lived: [2, 1, 2, 3, 4] });
  });
});
