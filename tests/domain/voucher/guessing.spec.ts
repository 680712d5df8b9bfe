import { expect } from 'chai';
import { after, hours, seconds, type Instant } from '../../../domain/instant.ts';
import { afterWrongGuess, waitOf, type Guesses } from '../../../domain/voucher/guessing.ts';
import { madeCode } from '../../../domain/voucher/made-code.ts';
import { noon } from '../../support/builders/moments.ts';

const guessed = (wrong: number, lastAt: Instant = noon): Guesses => ({ wrong, lastAt });
const waitAfter = (wrong: number): number | null => {
  const until = waitOf(guessed(wrong), noon);
  return until === null ? null : until - noon;
};

describe('Guesses at codes', () => {
  it('cost nothing at first, and then twice as long each, up to an hour', () => {
    expect(waitOf(null, noon)).to.equal(null);
    expect([1, 2, 3, 4, 5, 9, 10, 400].map(waitAfter)).to.deep.equal([
      null,
      null,
      seconds(30),
      seconds(60),
      seconds(120),
      seconds(30 * 64),
      hours(1),
      hours(1),
    ]);
  });

  it('may come again when the wait is over', () => {
    expect(waitOf(guessed(3), after(noon, seconds(30)))).to.equal(null);
  });

  it('are counted up by a wrong one, and from the beginning after a day', () => {
    expect(afterWrongGuess(null, noon)).to.deep.equal(guessed(1));
    expect(afterWrongGuess(guessed(4), after(noon, 5)).wrong).to.equal(5);
    const nextDay = after(noon, hours(24));
    expect([waitOf(guessed(400), nextDay), afterWrongGuess(guessed(400), nextDay).wrong]).to.deep.equal([
      null,
      1,
    ]);
  });
});

describe('A made code', () => {
  it('has six letters for each number, none of which looks like another', () => {
    expect([madeCode('00000000'), madeCode('ffffffff')].map((code) => code.length)).to.deep.equal([6, 6]);
    expect(madeCode('0a1b2c3d', 'deadbeef').length).to.equal(12);
    for (let n = 0; n < 2_000; n += 1)
      expect(madeCode(((n * 2_654_435_761) % 2 ** 32).toString(16))).to.match(/^[A-HJKMNP-Z2-9]{6}$/);
  });
});
