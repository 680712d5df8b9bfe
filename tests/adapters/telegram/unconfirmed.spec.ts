import { expect } from 'chai';
import { openUnconfirmed } from '../../../adapters/telegram/unconfirmed.ts';

const admitAll = (unconfirmed: ReturnType<typeof openUnconfirmed>, ids: readonly number[]) =>
  ids.filter((id) => unconfirmed.admit(id));

describe('updates that are not confirmed yet', () => {
  it('are asked for from the first that is not done', () => {
    const unconfirmed = openUnconfirmed();
    expect(unconfirmed.ask()).to.equal(undefined);
    admitAll(unconfirmed, [5, 6, 7]);
    unconfirmed.done(6);
    expect(unconfirmed.ask()).to.equal(5);
    unconfirmed.done(5);
    expect(unconfirmed.ask()).to.equal(7);
    unconfirmed.done(7);
    expect(unconfirmed.ask()).to.equal(8);
  });

  it('are taken once though they come again while they are under way', () => {
    const unconfirmed = openUnconfirmed();
    expect(admitAll(unconfirmed, [5, 6])).to.deep.equal([5, 6]);
    unconfirmed.ask();
    expect(admitAll(unconfirmed, [5, 6, 7])).to.deep.equal([7]);
  });

  it('are taken once though they were done while the question that brings them again was out', () => {
    const unconfirmed = openUnconfirmed();
    admitAll(unconfirmed, [5, 6, 7]);
    unconfirmed.done(5);
    expect(unconfirmed.ask()).to.equal(6);
    unconfirmed.done(6);
    unconfirmed.done(7);
    expect(admitAll(unconfirmed, [6, 7, 8])).to.deep.equal([8]);
  });

  it('are held up no longer by one that was let go for taking too long', () => {
    let now = 0;
    const unconfirmed = openUnconfirmed(() => now);
    admitAll(unconfirmed, [5]);
    now = 2_000;
    admitAll(unconfirmed, [6, 7]);
    now = 4_000;
    unconfirmed.letGo(3_000);
    expect(unconfirmed.ask()).to.equal(6);
    unconfirmed.done(5);
    unconfirmed.done(6);
    expect(unconfirmed.ask()).to.equal(7);
    unconfirmed.done(7);
    expect(unconfirmed.ask()).to.equal(8);
  });
});
