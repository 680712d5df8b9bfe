import { expect } from 'chai';
import { pakasirMethods } from '../../../adapters/pakasir/methods.ts';
import { METHODS } from '../../../adapters/pakasir-sandbox/wire/methods.ts';

describe('the methods of Pakasir', () => {
  it('are those that the gateway lists, payment links left out, with its limits', () => {
    const ours = pakasirMethods.map(({ id, kind, min, max }) => [id, kind, min, max]);
    const listed = [...METHODS]
      .filter(([id]) => id !== 'payment_link')
      .map(([id, { carries, min, max }]) => [
        id,
        carries === 'qr_string' ? 'Qris' : 'VirtualAccount',
        min,
        max,
      ]);
    expect(ours).to.have.deep.members(listed);
    expect(ours[0]).to.deep.equal(['qris', 'Qris', 500, 10_000_000]);
  });
});
