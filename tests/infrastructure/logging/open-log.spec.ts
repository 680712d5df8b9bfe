import { expect } from 'chai';
import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { terminalLog } from '../../../infrastructure/logging/open-log.ts';
import { logOfATest, type LogOfATest } from './log-of-a-test.ts';

describe('the log of a service', () => {
  let shop: LogOfATest;

  beforeEach(() => {
    shop = logOfATest();
  });
  afterEach(() => {
    shop.remove();
  });

  it('keeps each event as one line of its day: time, level, message', () => {
    const { log } = shop.open({ level: 'DEBUG' });
    log.debug('looked');
    log.info('goods delivered', { order: 'tg7-0a1b2c3d', milliseconds: 41.5 });
    log.warn('slow');
    log.error('job parked');
    expect(shop.files()).to.deep.equal({
      '2026-11-22.log': [
        '[2026-11-22T23:58:01.123+07:00] [DEBUG] looked',
        '[2026-11-22T23:58:01.123+07:00] [INFO] goods delivered order=tg7-0a1b2c3d milliseconds=41.5',
        '[2026-11-22T23:58:01.123+07:00] [WARNING] slow',
        '[2026-11-22T23:58:01.123+07:00] [ERROR] job parked',
      ],
    });
  });

  it('shows the same on the terminal, shorter', () => {
    const { log } = shop.open();
    log.info('goods delivered', { order: 'tg7-0a1b2c3d' });
    log.error('job parked', { cause: new Error('boom') });
    expect(shop.out).to.deep.equal([
      '23:58:01 INFO worker: goods delivered order=tg7-0a1b2c3d',
      '23:58:01 ERROR worker: job parked cause="Error: boom"',
    ]);
  });

  it('says nothing below its level', () => {
    const said = (['DEBUG', 'INFO', 'WARNING', 'ERROR'] as const).map((level) => {
      shop.out.length = 0;
      const { log } = shop.open({ level });
      log.debug('d');
      log.info('i');
      log.warn('w');
      log.error('e');
      return shop.out.map((line) => line.at(-1)).join('');
    });
    expect(said).to.deep.equal(['diwe', 'iwe', 'we', 'e']);
  });

  for (const [zone, before, after] of [
    ['Asia/Jakarta', '2026-11-22T16:59:59.999Z', '2026-11-22T17:00:00.000Z'],
    ['Asia/Jayapura', '2026-11-22T14:59:59.999Z', '2026-11-22T15:00:00.000Z'],
  ] as const)
    it(`begins a new file at midnight in ${zone}`, () => {
      const { log } = shop.open({ timeZone: zone });
      shop.at(before);
      log.info('last of the day');
      shop.at(after);
      log.info('first of the day');
      const offset = zone === 'Asia/Jakarta' ? '+07:00' : '+09:00';
      expect(shop.files()).to.deep.equal({
        '2026-11-22.log': [`[2026-11-22T23:59:59.999${offset}] [INFO] last of the day`],
        '2026-11-23.log': [`[2026-11-23T00:00:00.000${offset}] [INFO] first of the day`],
      });
    });

  it('goes on in the same file after a restart, and beside another process', () => {
    const first = shop.open();
    first.log.info('one');
    first.close();
    const second = shop.open();
    const third = shop.open();
    second.log.info('two');
    third.log.info('three');
    second.log.info('four');
    expect(shop.lines().map((line) => line.split(' ').at(-1))).to.deep.equal(['one', 'two', 'three', 'four']);
  });

  it('keeps an event on one line whatever it says', () => {
    const { log } = shop.open();
    log.info('a\nb\r\n[2026] [ERROR] c\u2028d\u001b[31m\u202ee', {
      name: 'x\ny "z"',
      'odd key=': 1,
      at: 'a=b',
    });
    expect(shop.lines()).to.deep.equal([
      '[2026-11-22T23:58:01.123+07:00] [INFO] a\\nb\\r\\n[2026] [ERROR] c\\u2028d\\u001b[31m\\u202ee' +
        ' name="x\\ny \\"z\\"" odd_key_=1 at="a=b"',
    ]);
  });

  it('leaves a message as it is that looks like a pattern, a level or a time', () => {
    const { log } = shop.open();
    log.info('100%d of %s', { level: 'x', time: 0, message: 'y', n: null, list: [1, 'a'] });
    expect(shop.lines()).to.deep.equal([
      '[2026-11-22T23:58:01.123+07:00] [INFO] 100%d of %s level=x time=0 message=y n=null list=[1,"a"]',
    ]);
  });

  it('cuts a line that nobody would read to its end', () => {
    shop.open().log.info('x'.repeat(1_000_000));
    expect(shop.lines().map(({ length }) => length)).to.deep.equal([16_001]);
  });

  it('survives fields that cannot be shown', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const { log } = shop.open();
    log.info('one', { circle, big: 10n, cause: Object.create(null) as unknown });
    log.info('two', {
      get mine() {
        throw new Error('no');
      },
    });
    log.error('three', { cause: circle });
    expect(shop.lines().map((line) => /\] (\w+)( |$)/.exec(line)?.[1])).to.deep.equal([
      'one',
      'two',
      'three',
    ]);
  });

  it('makes its folder again when somebody removed it', () => {
    const { log } = shop.open();
    log.info('one');
    rmSync(join(shop.folder, 'worker'), { recursive: true });
    log.info('two');
    expect(shop.lines().map((line) => line.split(' ').at(-1))).to.deep.equal(['two']);
    renameSync(join(shop.folder, 'worker', '2026-11-22.log'), join(shop.folder, 'worker', 'kept.log'));
    log.info('three');
    expect(Object.keys(shop.files())).to.deep.equal(['2026-11-22.log', 'kept.log']);
  });

  it('goes on in the file that somebody put in the place of its own', () => {
    const path = join(shop.folder, 'worker', '2026-11-22.log');
    const { log } = shop.open();
    log.info('one');
    renameSync(path, `${path}.1`);
    writeFileSync(path, 'new file\n');
    log.info('two');
    expect(shop.files()['2026-11-22.log']?.map((line) => line.slice(-3))).to.deep.equal(['ile', 'two']);
  });

  it('shows its lines as errors while the file cannot be written, and goes on when it can', () => {
    const path = join(shop.folder, 'worker', '2026-11-22.log');
    mkdirSync(path, { recursive: true });
    const { log } = shop.open();
    log.info('one');
    log.info('two');
    rmSync(path, { recursive: true });
    log.info('three');
    expect(shop.err).to.deep.equal([
      `The log ${path} cannot be written (EISDIR); until it can, its lines go here.`,
      '[2026-11-22T23:58:01.123+07:00] [INFO] one',
      '[2026-11-22T23:58:01.123+07:00] [INFO] two',
    ]);
    expect(shop.lines()).to.deep.equal(['[2026-11-22T23:58:01.123+07:00] [INFO] three']);
    expect(shop.out).to.have.lengthOf(1);
  });

  it('never stops the shop when its folder is no folder', () => {
    writeFileSync(join(shop.folder, 'worker'), 'a file');
    shop.open().log.info('one');
    expect(shop.err[1]).to.equal('[2026-11-22T23:58:01.123+07:00] [INFO] one');
    rmSync(join(shop.folder, 'worker'));
  });

  it('adds nothing to what others wrote into the file', () => {
    const { log } = shop.open();
    log.info('one');
    appendFileSync(join(shop.folder, 'worker', '2026-11-22.log'), 'by hand\n');
    log.info('two');
    expect(shop.lines().map((line) => line.slice(-3))).to.deep.equal(['one', 'and', 'two']);
  });

  it('has a small sister on the terminal for commands that end', () => {
    const log = terminalLog('migrate', {
      timeZone: 'UTC',
      level: 'INFO',
      secrets: ['planted'],
      terminal: { out: (line) => shop.out.push(line), err: (line) => shop.err.push(line) },
      now: () => 0,
    });
    log.info('tables are there', { by: 'planted' });
    expect([shop.out, shop.err]).to.deep.equal([
      [],
      ['00:00:00 INFO migrate: tables are there by=[redacted]'],
    ]);
  });
});
