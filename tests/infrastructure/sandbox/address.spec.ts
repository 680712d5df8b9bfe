import { expect } from 'chai';
import { addressOf, settled } from '../../../infrastructure/sandbox/address.ts';

describe('The address of the sandbox', () => {
  it('is one that a browser on this machine can open', () => {
    const addresses = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].map((host) =>
      addressOf({ host, port: 80 }),
    );
    expect(addresses).to.deep.equal([
      'http://127.0.0.1:80',
      'http://127.0.0.1:80',
      'http://127.0.0.1:80',
      'http://[::1]:80',
      'http://localhost:80',
    ]);
  });

  it('has a port before anything listens, the one asked for if any was', async () => {
    expect(await settled({ host: '127.0.0.1', port: 9000 })).to.deep.equal({ host: '127.0.0.1', port: 9000 });
    expect((await settled({ host: '127.0.0.1', port: 0 })).port).to.be.greaterThan(1_023);
  });
});
