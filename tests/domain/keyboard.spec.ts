import { expect } from 'chai';
import { keysInOrder, movedUp, type KeyboardKey } from '../../domain/settings/keyboard.ts';

const own = (name: string): KeyboardKey => ({ tag: 'Own', name });
const promo: KeyboardKey = { tag: 'Extra', label: 'Promo', text: 'p' };

describe('The keys of the keyboard', () => {
  it('are the shop’s own, in its order, where the owner says nothing', () => {
    expect(keysInOrder(null, ['a', 'b'])).to.deep.equal([own('a'), own('b')]);
  });

  it('are in the owner’s order, with new ones of the shop at the end and without those that are gone', () => {
    expect(keysInOrder([own('b'), promo, own('gone'), own('a')], ['a', 'b', 'new'])).to.deep.equal([
      own('b'),
      promo,
      own('a'),
      own('new'),
    ]);
  });

  it('move up by one place, but the first', () => {
    const keys = [own('a'), own('b'), promo];
    expect(movedUp(keys, 2)).to.deep.equal([own('a'), promo, own('b')]);
    expect(movedUp(keys, 1)).to.deep.equal([own('b'), own('a'), promo]);
    expect(movedUp(keys, 0)).to.deep.equal(keys);
    expect(movedUp(keys, 3)).to.deep.equal(keys);
  });
});
