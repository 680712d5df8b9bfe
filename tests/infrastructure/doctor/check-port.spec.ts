import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { checkPort } from '../../../infrastructure/doctor/check-port.ts';

/** Somebody who listens there, and answers with this status. */
const listening = async (host: string, status: number) => {
  const server = createServer((_, response) => {
    response.writeHead(status).end();
  });
  server.listen(0, host);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    found: async (asked = host) => {
      const [finding] = await checkPort({ http: { host: asked, port } });
      return [finding?.health, finding?.found];
    },
    port,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

describe('The look at where the shop listens', () => {
  for (const host of ['127.0.0.1', '127.0.0.2', '0.0.0.0'])
    it(`finds the running shop on ${host}`, async () => {
      const shop = await listening(host, 503);
      expect(await shop.found()).to.deep.equal([
        'Good',
        `the shop is running on ${host}:${String(shop.port)}`,
      ]);
      await shop.stop();
      expect(await shop.found()).to.deep.equal(['Good', `can listen on ${host}:${String(shop.port)}`]);
    });

  it('tells another program from it', async () => {
    const other = await listening('127.0.0.2', 404);
    expect((await other.found())[0]).to.equal('Bad');
    await other.stop();
  });
});
