import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import { forShell, systemError, thisUser, systemErrorIn } from '../../../adapters/kit/system-errors.ts';
import { shopCommand, type Ended } from './shop-command.ts';

/** A namespace of its own lets root mount what nobody else sees, and what goes with the process. */
const mayMount =
  spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()], { stdio: 'ignore' }).status ===
  0;

/** Runs a command of the shop while a disk of its own, of that size, lies at the folder. */
const onDisk = async (
  mount: string,
  folder: string,
  words: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Ended> => {
  const { PATH = '', HOME = '' } = process.env;
  const command = [process.execPath, 'infrastructure/launch.mjs', ...words].map(forShell).join(' ');
  const child = spawn(
    'unshare',
    ['--mount', 'sh', '-c', `mount -t tmpfs -o ${mount} tmpfs ${forShell(folder)} && exec ${command}`],
    { env: { PATH, HOME, ...settings }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, out, err };
};

describe('A disk that takes nothing', function () {
  this.timeout(120_000);
  let folder: string;
  let settings: Readonly<Record<string, string>>;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bot-auto-order-disk-'));
    settings = { DATA_DIR: folder, LOG_DIR: join(folder, 'logs'), HTTP_PORT: '0' };
    // Builds what is not built yet, where there is room.
    await shopCommand(['--help'], {});
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  if (mayMount) {
    it('F19: is named by a start, without a stack, whether it is full at once or in the middle', async () => {
      // The first has no room for a file, the second none for a database.
      for (const size of ['size=4k,nr_inodes=2', 'size=20m']) {
        const { code, out, err } = await onDisk(size, folder, ['start'], settings);
        const all = (out + err).replace(/^The log .*$/gm, '');
        expect(code, all).to.equal(1);
        expect(all).to.match(/^The disk that holds \S+\/sandbox\S* is full\. Make room there \(df -h .*\)/m);
        expect(all).not.to.match(/a bug of its own|^ +at /m);
      }
    });

    it('F19: is named by a start when it can only be read', async () => {
      const { code, err } = await onDisk('ro,size=1m', folder, ['start'], settings);
      expect([code, err.split('\n').find((line) => line.includes('disk'))]).to.deep.equal([
        1,
        `${folder}/sandbox is on a disk that can only be read. Mount it for writing, or choose another folder (DATA_DIR, LOG_DIR).`,
      ]);
    });

    it('F19: is found by the doctor, which writes a byte, and tells what is free', async () => {
      const asked = (mount: string) => onDisk(mount, folder, ['doctor'], settings);
      const [filled, tight] = [await asked('size=4k,nr_inodes=2'), await asked('size=300m')];
      expect(
        [filled.code, filled.out.includes(`✖ Logs: The disk that holds ${folder}/logs is full.`)],
        filled.out,
      ).to.deep.equal([1, true]);
      expect(tight.out).to.match(/! Data: can be written to \S+, \d+ MB free\n {4}→ Make room soon/);
    });
  }

  it('F19: is named in words, by what the system or another program says of it', () => {
    const told = (code: string) =>
      systemError(Object.assign(new Error(), { code, path: '/srv/my shop' }))?.found;
    expect(['ENOSPC', 'EDQUOT', 'EROFS', 'EACCES', 'EMFILE', 'ECONNREFUSED'].map(told)).to.deep.equal([
      'The disk that holds /srv/my shop is full.',
      `The share of the disk that ${thisUser()} may use is full, at /srv/my shop.`,
      '/srv/my shop is on a disk that can only be read.',
      `/srv/my shop may not be used by the user ${thisUser()}.`,
      'This process may open no more files.',
      undefined,
    ]);
    expect(systemErrorIn('FATAL:  could not write: No space left on device', '/data')).to.deep.equal(
      systemError(Object.assign(new Error(), { code: 'ENOSPC' }), '/data'),
    );
    expect([forShell('/srv/shop'), forShell("/srv/my 'shop'")]).to.deep.equal([
      '/srv/shop',
      `'/srv/my '\\''shop'\\'''`,
    ]);
  });
});
