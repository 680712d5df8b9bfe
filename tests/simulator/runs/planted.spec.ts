import { expect } from 'chai';
import type { PlantedMistake } from '../planted/planted-mistake.ts';
import { findAll } from './planted.ts';
import type { Outcome } from './simulate.ts';

const mistake = (name: string): PlantedMistake => ({ name, breaks: ['I2'] });

const shownBy = (promise: string): Outcome => ({
  seed: 7,
  orders: 30,
  faults: [],
  violation: { promise, words: 'so it is' },
  fingerprint: '',
  story: [],
});

const run = async (found: Readonly<Record<string, Outcome | null>>) => {
  const lines: string[] = [];
  const finder = { find: ({ name }: PlantedMistake) => Promise.resolve(found[name] ?? null) };
  const hints: Record<string, number> = {};
  const say = (line: string) => lines.push(line);
  const code = await findAll(Object.keys(found).map(mistake), finder, 2, say, (name, seed) => {
    hints[name] = seed;
  });
  return { lines, code, hints };
};

describe('A search for planted mistakes', () => {
  it('says where each of them shows, and where to look for it the next time', async () => {
    expect(await run({ 'pays twice': shownBy('I2') })).to.deep.equal({
      lines: ['found  pays twice (seed 7: I2)', 'mistakes 1, missed 0'],
      code: 0,
      hints: { 'pays twice': 7 },
    });
  });

  it('fails for one that shows nowhere, and for one that is taken for another', async () => {
    expect(await run({ 'pays twice': null, 'pays late': shownBy('I5') })).to.deep.equal({
      lines: ['MISSED  pays twice (in no shop)', 'MISSED  pays late (seed 7: I5)', 'mistakes 2, missed 2'],
      code: 1,
      hints: {},
    });
  });
});
