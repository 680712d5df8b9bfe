import { expect } from 'chai';
import { bug } from '../../domain/bug.ts';

describe('A bug', () => {
  it('stops the program with what is wrong', () => {
    expect(() => bug('a held unit without an order')).to.throw(Error, 'a held unit without an order');
  });
});
