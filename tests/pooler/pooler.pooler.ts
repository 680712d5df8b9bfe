import { expect } from 'chai';
import { shopCommand } from '../infrastructure/commands/shop-command.ts';
import { buys } from '../support/shop-buying.ts';
import { freshDatabase, testServer } from '../support/postgres-server.ts';
import { openWorld, type World } from '../support/shop-world.ts';
import { startPgBouncer, type PgBouncer } from './pgbouncer.ts';

describe('A shop behind PgBouncer in transaction mode', function () {
  let pooler: PgBouncer;
  let world: World;
  const units = Array.from({ length: 8 }, (_, at) => `akun-${at}@toko.id:rahasia-${at}`);

  before(async () => {
    pooler = await startPgBouncer((await testServer()).adminUrl, 'transaction');
    world = await openWorld({
      emptyDatabase: true,
      addresses: (url) => ({ DATABASE_URL: pooler.through(url), DATABASE_DIRECT_URL: url }),
    });
  });
  after(async () => {
    await world?.close();
    await pooler?.stop();
  });

  const ends = async (
    ...[name, words]: Parameters<World['run']>
  ): Promise<readonly [number | null, string]> => {
    const command = world.run(name, words);
    return [await command.ended, command.output()];
  };

  it('F15: sells to many at once, delivers, and lets its owner work beside it', async () => {
    const shop = await world.open();
    await world.stock([{ code: 'NETFLIX', name: 'Netflix', price: 10_000, units }]);
    const buyers = units.map((_, at) => world.buyer(`Budi ${at}`));
    const bought = await Promise.all(buyers.map((buyer) => buys(world, buyer, 'NETFLIX')));
    expect(bought.flatMap((each) => each.units).sort()).to.deep.equal(units);
    expect(await ends('migrate')).to.deep.equal([0, 'The database is up to date.\n']);
    const [rotated, said] = await ends('goods', ['rotate']);
    expect([rotated, said.includes('8 units sealed anew')]).to.deep.equal([0, true]);
    const [diagnosed, diagnosis] = await ends('doctor');
    expect([diagnosed, diagnosis.includes('✔ Database')], diagnosis).to.deep.equal([0, true]);
    const [audited, books] = await ends('doctor', ['--books']);
    expect([audited, books.includes('✔ Books')], books).to.deep.equal([0, true]);
    expect(shop.output()).not.to.match(/ ERROR /);
    expect(await shop.stop()).to.equal(0);
  });
});

describe('The first look at a database', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let poolers: readonly [transaction: PgBouncer, session: PgBouncer];

  before(async () => {
    database = await freshDatabase();
    const { adminUrl } = await testServer();
    poolers = [await startPgBouncer(adminUrl, 'transaction'), await startPgBouncer(adminUrl, 'session')];
  });
  after(async () => {
    await Promise.all(poolers.map((pooler) => pooler.stop()));
    await database.drop();
  });

  const told = async (settings: Readonly<Record<string, string>>) => {
    const { code, out, err } = await shopCommand(['migrate'], settings);
    return [code, (out + err).replaceAll(/127\.0\.0\.1:\d+/g, '<host>')];
  };

  it('F15: says in one line that a pooler in transaction mode is one, and what to write', async () => {
    const [transaction] = poolers;
    expect(await told({ DATABASE_URL: transaction.through(database.url) })).to.deep.equal([
      1,
      'DATABASE_URL leads to a connection pooler in transaction mode (<host>); follow-ups, timers and migrations need PostgreSQL itself. Keep it, and write the address of the server itself (or of the pooler in session mode) into DATABASE_DIRECT_URL.\n',
    ]);
  });

  it('F15: takes no second pooler in transaction mode for the server', async () => {
    const through = poolers[0].through(database.url);
    expect(await told({ DATABASE_URL: through, DATABASE_DIRECT_URL: through })).to.deep.equal([
      1,
      'DATABASE_DIRECT_URL leads to a connection pooler in transaction mode (<host>), not to PostgreSQL itself. Write the address of the server itself there, or that of the pooler in session mode (Supabase: port 5432).\n',
    ]);
  });

  it('F15: works through a pooler in session mode alone, and through one of each', async () => {
    const [transaction, session] = poolers.map((pooler) => pooler.through(database.url));
    const fine = [0, 'The database is up to date.\n'];
    expect(await told({ DATABASE_URL: session ?? '' })).to.deep.equal(fine);
    expect(await told({ DATABASE_URL: transaction ?? '', DATABASE_DIRECT_URL: session ?? '' })).to.deep.equal(
      fine,
    );
  });

  it('F15: notices that the two addresses lead to two databases', async () => {
    const other = await freshDatabase();
    try {
      const [code, said] = await told({
        DATABASE_URL: poolers[0].through(database.url),
        DATABASE_DIRECT_URL: other.url,
      });
      expect([code, said]).to.deep.equal([
        1,
        `DATABASE_DIRECT_URL leads to another database (${other.name} at <host>) than DATABASE_URL. Write the address of the same database into both: once through the pooler, once past it.\n`,
      ]);
    } finally {
      await other.drop();
    }
  });
});
