import { expect } from 'chai';
import { openUnconfirmed } from '../../../adapters/telegram/unconfirmed.ts';

/** Takes a batch; answers with what of it was new, and keeps how each is done. */
const openTaking = () => {
  const unconfirmed = openUnconfirmed();
  const ends = new Map<number, () => void>();
  return {
    ...unconfirmed,
    take: (...ids: readonly number[]): readonly number[] => {
      const { fresh } = unconfirmed.take(ids);
      for (const [id, done] of fresh) ends.set(id, done);
      return [...fresh.keys()];
    },
    isAnew: (...ids: readonly number[]): boolean => unconfirmed.take(ids).anew,
    done: (id: number): void => ends.get(id)?.(),
  };
};

describe('updates that are not confirmed yet', () => {
  it('are asked for from the first that is not done', () => {
    const unconfirmed = openTaking();
    expect(unconfirmed.ask()).to.equal(undefined);
    unconfirmed.take(5, 6, 7);
    unconfirmed.done(6);
    expect(unconfirmed.ask()).to.equal(5);
    unconfirmed.done(5);
    expect(unconfirmed.ask()).to.equal(7);
    unconfirmed.done(7);
    expect(unconfirmed.ask()).to.equal(8);
  });

  it('are taken once though they come again while they are under way', () => {
    const unconfirmed = openTaking();
    expect(unconfirmed.take(5, 6)).to.deep.equal([5, 6]);
    unconfirmed.ask();
    expect(unconfirmed.take(5, 6, 7)).to.deep.equal([7]);
  });

  it('are taken once though they were done while the question that brings them again was out', () => {
    const unconfirmed = openTaking();
    unconfirmed.take(5, 6, 7);
    unconfirmed.done(5);
    expect(unconfirmed.ask()).to.equal(6);
    unconfirmed.done(6);
    unconfirmed.done(7);
    expect(unconfirmed.take(6, 7, 8)).to.deep.equal([8]);
  });

  it('hold up the answers until each is done', () => {
    const unconfirmed = openTaking();
    expect(unconfirmed.holdsUp()).to.equal(false);
    unconfirmed.take(5, 6);
    unconfirmed.done(5);
    expect(unconfirmed.holdsUp()).to.equal(true);
    unconfirmed.done(6);
    expect(unconfirmed.holdsUp()).to.equal(false);
  });

  it('are taken once though they were done twice, first for Telegram', () => {
    const unconfirmed = openTaking();
    unconfirmed.take(5, 6);
    unconfirmed.ask();
    unconfirmed.done(5);
    unconfirmed.ask();
    unconfirmed.done(5);
    expect(unconfirmed.ask()).to.equal(6);
    expect(unconfirmed.take(6)).to.deep.equal([]);
  });

  it('F12: are those of the newest answer where Telegram counts anew from a lower number', () => {
    const unconfirmed = openTaking();
    unconfirmed.take(900, 901);
    unconfirmed.done(900);
    unconfirmed.done(901);
    expect(unconfirmed.ask()).to.equal(902);
    expect(unconfirmed.take(100, 101)).to.deep.equal([100, 101]);
    expect(unconfirmed.ask()).to.equal(100);
    unconfirmed.done(100);
    unconfirmed.done(101);
    expect(unconfirmed.ask()).to.equal(102);
  });

  it('F12: are taken for new ones in the new count, whatever bore their number in the old', () => {
    const unconfirmed = openTaking();
    unconfirmed.take(900);
    unconfirmed.ask();
    unconfirmed.take(901, 902);
    unconfirmed.done(900);
    unconfirmed.done(902);
    expect(unconfirmed.ask()).to.equal(901);
    expect(unconfirmed.take(899)).to.deep.equal([899]);
    unconfirmed.done(901);
    unconfirmed.done(899);
    expect(unconfirmed.ask()).to.equal(900);
    expect(unconfirmed.take(900, 901, 902)).to.deep.equal([900, 901, 902]);
  });

  it('F12: say so of an answer below what was asked for, and of no other', () => {
    const unconfirmed = openTaking();
    unconfirmed.ask();
    expect(unconfirmed.isAnew(900)).to.equal(false);
    unconfirmed.ask();
    expect(unconfirmed.isAnew()).to.equal(false);
    expect(unconfirmed.isAnew(900, 905)).to.equal(false);
    expect(unconfirmed.isAnew(899)).to.equal(true);
  });
});
