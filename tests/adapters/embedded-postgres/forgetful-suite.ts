import pg from 'pg';
import { beforeItStops, freshDatabase } from '../../support/postgres-server.ts';

/* Not part of the run: a suite that goes wrong in every way it can, for test-server.spec.ts. */
describe('A forgetful suite', function () {
  this.timeout(120_000);

  it('leaves its client open, its database in place, and fails', async () => {
    const client = new pg.Client({ connectionString: (await freshDatabase()).url });
    await client.connect();
    beforeItStops(() => Promise.resolve(process.stdout.write('STOPPING\n')));
    process.stdout.write('CONNECTED\n');
    if (process.env['FORGETFUL'] === 'hangs') await new Promise(() => setInterval(() => undefined, 1_000));
    throw new Error('as intended');
  });
});
