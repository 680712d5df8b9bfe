import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import pg from 'pg';
import { accountFor } from '../../../adapters/embedded-postgres/account.ts';
import {
  openEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../../adapters/embedded-postgres/embedded-postgres.ts';
import { checkServer } from '../../../adapters/postgres/kit/look.ts';
import { serverError } from '../../../adapters/postgres/kit/server-errors.ts';
import { migrationNames } from '../../../migrations/migration-source.ts';
import { diagnose } from '../../../infrastructure/commands/doctor.ts';
import { readBaseConfiguration } from '../../../infrastructure/configuration/configuration.ts';
import { openStore } from '../../../infrastructure/processes/open-store.ts';
import { Problem } from '../../../infrastructure/processes/problem.ts';
import { serverProblem } from '../../../infrastructure/processes/server-problem.ts';
import { freshDatabase, testServer } from '../../support/postgres-server.ts';
import { shopCommand } from '../commands/shop-command.ts';
import { silentLog } from '../../support/fakes/silent.ts';
import { workFolder } from '../../support/work-folder.ts';

const sql = async (url: string, ...statements: readonly string[]): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
};

/** What a start says of the database at this address, the host's port left out; `fit` when it opens. */
const told = async (url: string): Promise<string> => {
  const configuration = readBaseConfiguration({ DATABASE_URL: url });
  if (E.isLeft(configuration)) throw new Error('the address was not taken');
  try {
    await (await openStore(configuration.right, 'command', silentLog)).close();
    return 'fit';
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    return cause.message.replaceAll(/(127\.0\.0\.1|localhost|db\.invalid):\d+/g, '$1');
  }
};

const command = /CREATE DATABASE .*;$/;

describe('A database that cannot be the shop’s', function () {
  this.timeout(120_000);
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let silentServer: Server;

  beforeEach(async () => {
    database = await freshDatabase();
  });
  afterEach(() => database.drop());
  before(() => {
    silentServer = createServer(() => undefined).listen(0, '127.0.0.1');
  });
  after(() => void silentServer.close());

  const changed = (change: (url: URL) => void): string => {
    const url = new URL(database.url);
    change(url);
    return url.href;
  };

  it('F16: is told apart by what does not answer: nobody there, no such name, no word', async () => {
    await (silentServer.listening ? Promise.resolve() : once(silentServer, 'listening'));
    const address = silentServer.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const answers = await Promise.all([
      told('postgres://shop:word@127.0.0.1:9/shop'),
      told('postgres://shop:word@db.invalid:5432/shop'),
      told(`postgres://shop:word@127.0.0.1:${port}/shop`),
    ]);
    expect(answers).to.deep.equal([
      'Nothing takes connections at 127.0.0.1. Start PostgreSQL there, or correct host and port in DATABASE_URL.',
      'No machine is known by the name in db.invalid. Correct the host in DATABASE_URL, or the DNS of this machine.',
      "127.0.0.1 does not answer in time. Let its firewall (or the provider's list of allowed addresses) admit this machine, or correct DATABASE_URL.",
    ]);
  });

  it('F16: is told apart by who is not let in: password, role, database, too many', async () => {
    await sql(database.url, `alter database ${database.name} connection limit 0`);
    const answers = [
      await told(changed((url) => (url.password = 'wrong'))),
      await told(changed((url) => (url.password = ''))),
      await told(changed((url) => (url.username = 'toko'))),
      await told(changed((url) => (url.pathname = '/nowhere'))),
      await told(database.url),
    ];
    expect(answers.map((answer) => answer.replaceAll(database.name, 'shop_db'))).to.deep.equal([
      '127.0.0.1 does not take the password of shop, or has no such role. Correct it in DATABASE_URL; in it @ : / ? # and % are written as %40 %3A %2F %3F %23 and %25.',
      '127.0.0.1 wants a password, and DATABASE_URL has none. Write it as postgres://shop:<password>@127.0.0.1/shop_db.',
      "127.0.0.1 does not let toko into shop_db without encryption. Most providers want it: add ?sslmode=verify-full to DATABASE_URL. If it is still refused, the server's pg_hba.conf must allow it.",
      "127.0.0.1 has no database nowhere. Correct it in DATABASE_URL, or make it: CREATE DATABASE nowhere OWNER shop ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0;",
      '127.0.0.1 has no connection left. End other programs that use it, raise max_connections (a process of the shop takes up to 20), or put a pooler before it: see DATABASE_DIRECT_URL in .env.example.',
    ]);
  });

  it('F16: is left at once where it wants a password and there is none', async () => {
    const asks = ['R\0\0\0\x17\0\0\0\x0aSCRAM-SHA-256\0\0', 'R\0\0\0\x0b\0\0\0\x0br=x'];
    const server = createServer((socket) => socket.on('data', () => socket.write(asks.shift() ?? '')));
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const left = once(server, 'connection').then(([socket]: Socket[]) => socket && once(socket, 'close'));
    expect(await told(`postgres://shop@127.0.0.1:${port}/shop`)).to.equal(
      '127.0.0.1 wants a password, and DATABASE_URL has none. Write it as postgres://shop:<password>@127.0.0.1/shop.',
    );
    await left;
    server.close();
  });

  it('F16: is told apart by what is in it: another program’s tables, a newer shop’s steps', async () => {
    await sql(database.url, 'create table users (id int)', 'create table orders (id int)');
    expect((await told(database.url)).replaceAll(database.name, 'shop_db')).to.equal(
      "The database shop_db at 127.0.0.1 already holds another program's tables: orders, users. Give the shop one of its own, and name it in DATABASE_URL: CREATE DATABASE shop_db_bot OWNER shop ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0;",
    );
    await sql(database.url, 'drop table users, orders');
    expect(await told(database.url)).to.equal('fit');
    await sql(
      database.url,
      `insert into knex_migrations (name, batch, migration_time) values ('999-later', 9, now())`,
    );
    expect((await told(database.url)).replaceAll(database.name, 'shop_db')).to.equal(
      'The database shop_db was used by a newer version of the shop (it has 999-later). Update this one: git pull && npm ci, and start again.',
    );
  });

  it('F16: is told apart by what may not be done: nothing written, nothing created', async () => {
    await sql(
      database.url,
      `revoke create on schema public from pg_database_owner, public`,
      `revoke create on database ${database.name} from shop`,
    );
    const forbidden = await told(database.url);
    await sql(database.url, `alter database ${database.name} set default_transaction_read_only = on`);
    const readOnly = await told(database.url);
    expect([forbidden, readOnly].map((answer) => answer.replaceAll(database.name, 'shop_db'))).to.deep.equal([
      'shop may not create schemas in the database shop_db. Give it the database, as an administrator: ALTER DATABASE shop_db OWNER TO shop;',
      'The database shop_db at 127.0.0.1 takes no changes: it is set to read only. Providers do that when a disk or a plan is full. Then: ALTER DATABASE shop_db RESET default_transaction_read_only;',
    ]);
  });

  it('F17: is refused when it keeps text as LATIN1 or not at all, with the command that makes a right one', async () => {
    const { adminUrl } = await testServer();
    for (const encoding of ['LATIN1', 'SQL_ASCII']) {
      const name = `${database.name}_${encoding.toLowerCase()}`;
      await sql(
        adminUrl,
        `create database ${name} encoding '${encoding}' locale_provider libc locale 'C' template template0`,
      );
      const url = changed((address) => (address.pathname = `/${name}`));
      try {
        const refused = `The database ${name} keeps text as ${encoding}, which cannot hold every name and emoji of a buyer.`;
        const advice = `Make a right one, and name it in DATABASE_URL: CREATE DATABASE ${name}_utf8 OWNER shop ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0;`;
        expect(await told(url)).to.equal(`${refused} ${advice}`);
        expect((await diagnose({ DATABASE_URL: url })).text).to.include(
          `✖ Database: ${refused}\n    → ${advice}`,
        );
        await sql(adminUrl, command.exec(advice)?.[0] ?? '');
        expect(await told(changed((address) => (address.pathname = `/${name}_utf8`)))).to.equal('fit');
      } finally {
        await sql(adminUrl, `drop database ${name}`, `drop database if exists ${name}_utf8`);
      }
    }
  });

  it('F16: ends a command with 1, and nothing of it holds the password', async () => {
    await sql(database.url, 'create table users (id int)');
    const { code, out, err } = await shopCommand(['migrate'], { DATABASE_URL: database.url });
    expect([code, out]).to.deep.equal([1, '']);
    expect(err).to.match(
      /^The database \S+ at 127\.0\.0\.1:\d+ already holds another program's tables: users\. .*\n$/,
    );
    expect(err).not.to.include(new URL(database.url).password);
  });

  it('F16: is told apart where no server of the tests can be such a one: a standby, an old version', () => {
    const facts = {
      number: 170_004,
      version: '17.4',
      encoding: 'UTF8',
      standby: false,
      read_only: false,
      pid: 1,
      may_create_schemas: true,
      may_create_tables: true,
      has_steps: true,
      has_jobs: true,
      identity: '',
      tables: ['buyers', 'knex_migrations'],
    };
    expect([
      checkServer(facts, migrationNames),
      checkServer({ ...facts, standby: true, read_only: true }, migrationNames),
      checkServer({ ...facts, number: 140_011, version: '14.11' }, []),
      checkServer({ ...facts, may_create_tables: false }, migrationNames),
      checkServer({ ...facts, may_create_tables: false }, migrationNames.slice(1)),
      checkServer({ ...facts, tables: ['knex_migrations'] }, ['20240101_init.js']),
    ]).to.deep.equal([
      null,
      { tag: 'Standby' },
      { tag: 'TooOld', version: '14.11' },
      null,
      { tag: 'MayNotCreate', what: 'tables' },
      { tag: 'OthersTables', tables: [] },
    ]);
  });

  it('F19: is told apart when its disk is full, on another server and on this machine', () => {
    const error = serverError(Object.assign(new Error('could not extend file'), { code: '53100' }));
    const server = { host: 'db.example:5432', database: 'shop', role: 'shop' };
    expect([
      serverProblem(error, { ...server, setting: 'DATABASE_URL' }).message,
      serverProblem(error, { ...server, setting: null }).message,
    ]).to.deep.equal([
      'The disk of the database server db.example:5432 is full. Make room there, and start again: nothing is lost.',
      'The disk of the database is full. Make room there, and start again: nothing is lost.',
    ]);
  });
});

describe('A database that is reached by TLS', function () {
  this.timeout(120_000);
  let folder: string;
  let server: EmbeddedPostgres;
  const path = (name: string): string => join(folder, name);

  const openssl = (...words: readonly string[]): void => {
    execFileSync('openssl', words, { stdio: 'pipe', cwd: folder });
  };

  before(async () => {
    folder = mkdtempSync(join(workFolder(), 'bot-auto-order-tls-'));
    const key = ['-newkey', 'rsa:2048', '-nodes'];
    openssl(
      'req',
      '-x509',
      ...key,
      '-keyout',
      'ca.key',
      '-out',
      'ca.crt',
      '-subj',
      '/CN=Some authority',
      '-days',
      '2',
    );
    openssl('req', ...key, '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=db.example');
    writeFileSync(path('names'), 'subjectAltName=DNS:localhost,DNS:db.example');
    openssl(
      ...['x509', '-req', '-in', 'server.csr', '-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial'],
      ...['-out', 'server.crt', '-days', '2', '-extfile', 'names'],
    );
    const dataDir = path('data');
    execFileSync('chmod', ['711', folder]);
    execFileSync('chmod', ['600', path('server.key')]);
    const account = accountFor(join(dataDir, 'postgres', 'cluster'));
    if (account.kind === 'lent') chownSync(path('server.key'), account.uid, account.gid);
    const tls = { ssl: 'on', ssl_cert_file: path('server.crt'), ssl_key_file: path('server.key') };
    server = await openEmbeddedPostgres({
      dataDir,
      role: 'command',
      log: silentLog,
      settings: { fsync: 'off', ...tls },
    });
  });
  after(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const at = (host: string, query: string): string => {
    const url = new URL(server.url);
    url.hostname = host;
    url.search = query;
    return url.href;
  };

  it('F16: is open with the authority’s certificate, in every way an address can say so', async () => {
    const ca = `sslrootcert=${path('ca.crt')}`;
    for (const query of [
      `sslmode=verify-full&${ca}`,
      `sslmode=require&${ca}`,
      `sslmode=verify-ca&${ca}`,
      `sslmode=require&uselibpqcompat=true&${ca}`,
      'sslmode=require&uselibpqcompat=true',
      'sslmode=no-verify',
      'sslmode=disable',
    ])
      expect([query, await told(at('localhost', query))]).to.deep.equal([query, 'fit']);
  });

  it('F16: is refused when its authority is unknown, when it is another’s, when there is no TLS', async () => {
    const advice =
      "Save the provider's CA certificate (its dashboard has it) and add sslrootcert=/path/to/ca.crt to DATABASE_URL. Only where nobody can come in between: sslmode=no-verify encrypts without looking at the certificate.";
    expect([
      await told(at('localhost', 'sslmode=require')),
      await told(at('127.0.0.1', `sslmode=verify-full&sslrootcert=${path('ca.crt')}`)),
      await told(at('localhost', 'sslmode=verify-full&sslrootcert=/nowhere/ca.crt')),
      await told(`${(await testServer()).adminUrl}?sslmode=require`),
    ]).to.deep.equal([
      `The certificate of localhost is signed by an authority that this machine does not know. ${advice}`,
      'The certificate of 127.0.0.1 is made out for another name. Write the host in DATABASE_URL as the certificate names it.',
      'DATABASE_URL names the certificate file /nowhere/ca.crt, which cannot be read (ENOENT). Put the file there, and let the user that runs the shop read it.',
      '127.0.0.1 speaks no TLS, and DATABASE_URL asks for it. On this machine or in a private network write sslmode=disable; otherwise turn TLS on at the server.',
    ]);
  });
});
