import { expect } from 'chai';

describe('The shop', () => {
  it('is loaded by its tests as ES modules, as the shop itself is', () => {
    expect(typeof require).to.equal('undefined');
  });
});
