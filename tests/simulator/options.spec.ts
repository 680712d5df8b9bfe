import { expect } from 'chai';
import { readOptions } from './options.ts';

describe('The options of a simulation', () => {
  const read = (...words: readonly string[]) => readOptions(words);

  it('name seeds one by one, from the one that is given', () => {
    expect(read('--seeds', '3', '--from', '7', '--workers', '2')).to.deep.equal({
      seeds: [7, 8, 9],
      orders: 200,
      workers: 2,
      told: null,
      planted: false,
      write: false,
    });
  });

  it('name one seed whose story is wanted', () => {
    expect(read('--seed', '42', '--orders', '50', '--workers', '1')).to.deep.equal({
      seeds: [42],
      orders: 50,
      workers: 1,
      told: 42,
      planted: false,
      write: false,
    });
  });

  it('look for planted mistakes', () => {
    expect(read('--planted')).to.include({ planted: true, write: false });
    expect(read('--planted', '--write')).to.include({ planted: true, write: true });
  });

  it('run a hundred seeds when nothing is said', () => {
    expect(read()).to.have.property('seeds').with.lengthOf(100);
  });

  for (const words of [['--seeds', '0'], ['--seed', 'x'], ['--orders', '1.5'], ['--sedes', '3'], ['12']])
    it(`are refused: ${words.join(' ')}`, () => {
      expect(read(...words)).to.include({ code: 1 });
    });

  it('say what there is when asked', () => {
    const answer = read('--help');
    expect(answer).to.include({ code: 0 });
    expect('said' in answer && answer.said).to.include('--seeds <count>');
  });
});
