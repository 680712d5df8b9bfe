import { expect } from 'chai';
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { checkPassword } from '../../../adapters/embedded-postgres/password-check.ts';
import { testServer } from '../../support/postgres-server.ts';
import { patience } from './playground.ts';

const listening = async (answer: string): Promise<Server> => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.resume().end(answer);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

const portOf = (server: Server): number => {
  const address: AddressInfo | string | null = server.address();
  return address === null || typeof address === 'string' ? 0 : address.port;
};

describe('Knocking at a server with the password', function () {
  this.timeout(patience);

  it('is welcome with the right one', async () => {
    const { port, password } = new URL((await testServer()).adminUrl);
    expect(await checkPassword(Number(port), 'shop', password)).to.equal('welcome');
  });

  it('is refused with a wrong one and with none', async () => {
    const { port, password } = new URL((await testServer()).adminUrl);
    expect(await checkPassword(Number(port), 'shop', `${password}x`)).to.equal('refused');
    expect(await checkPassword(Number(port), 'shop', '')).to.equal('refused');
  });

  it('finds nobody to ask where nobody listens, and where somebody else does', async () => {
    const strangers = await Promise.all(['', 'HTTP/1.1 400 Bad Request\r\n\r\n', 'N\0\0\0\0'].map(listening));
    const verdicts = await Promise.all(
      strangers.map((server) => checkPassword(portOf(server), 'shop', 'secret')),
    );
    const closed = portOf(strangers[0] ?? createServer());
    await Promise.all(strangers.map((server) => once(server.close(), 'close')));
    expect([...verdicts, await checkPassword(closed, 'shop', 'secret')]).to.deep.equal(
      Array(4).fill('silent'),
    );
  });
});
