import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  readEnvironment,
  type Environment,
  type EnvironmentRead,
} from '../../../infrastructure/configuration/environment.ts';

describe('the environment', () => {
  let folder = '';
  const file = (content: string | Uint8Array): void => {
    writeFileSync(join(folder, '.env'), content);
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shop-environment-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const names = ['TELEGRAM_BOT_TOKEN', 'PAKASIR_API_KEY', 'BOT_STORE_NAME', 'HTTP_PORT', 'A', 'B', 'C', 'D'];
  const read = (real: Environment = {}) => readEnvironment(folder, real, names);
  const settings = (real: Environment = {}) =>
    E.map(({ environment }: EnvironmentRead) => environment)(read(real));
  const remarks = (real: Environment = {}) => E.map((one: EnvironmentRead) => one.remarks)(read(real));

  it('is the real one when there is no .env', () => {
    expect(settings({ A: '1' })).to.deep.equal(E.right({ A: '1' }));
  });

  it('is completed from .env, and the real one wins', () => {
    file(`# a note\nA=1\n\nB="two words"\nexport C='3#\\n'\nD = it's four\n`);
    expect(settings({ A: 'real' })).to.deep.equal(
      E.right({ A: 'real', B: 'two words', C: '3#\\n', D: "it's four" }),
    );
  });

  it('F6: reads every line end that a program writes, and leaves the mark at the beginning out', () => {
    file('\uFEFFA=1\r\nB=2\rC=3\n\tD\t=\t4\t\n');
    expect(settings()).to.deep.equal(E.right({ A: '1', B: '2', C: '3', D: '4' }));
  });

  /** Each line as the second of a file, and what is said of it. */
  const refused = (...lines: readonly string[]) =>
    lines.map((line) => {
      file(`A=1\n${line}\nB=2\n`);
      const answer = settings();
      return E.isLeft(answer) ? answer.left.replace(/^.*\n {2}line 2/, '') : 'taken';
    });

  it('F6: refuses a # in a bare value by its line, with how to quote it, and takes it in quotes', () => {
    const hash = (name: string) =>
      ` (${name}): a # in it begins a note, or does not. If it belongs to the value, write ${name}='…' with quotes around all of it; a note goes on a line of its own.`;
    expect(
      refused('PAKASIR_API_KEY=ab#cd', 'BOT_STORE_NAME=Toko #1', 'HTTP_PORT=1 # the port', 'HTTP_PORT=#'),
    ).to.deep.equal([hash('PAKASIR_API_KEY'), hash('BOT_STORE_NAME'), hash('HTTP_PORT'), hash('HTTP_PORT')]);
    file(`PAKASIR_API_KEY='ab#cd'\nBOT_STORE_NAME="Toko #1"\n`);
    expect(settings()).to.deep.equal(E.right({ PAKASIR_API_KEY: 'ab#cd', BOT_STORE_NAME: 'Toko #1' }));
  });

  it('F6: refuses quotes that stay open, go on behind themselves or are those of a text editor', () => {
    expect(
      refused('C="two', "C='a' b", 'C="a" # note', 'C=“Toko”', 'C=ab"', 'C="D:\\new"', 'C=a\u200bb'),
    ).to.deep.equal([
      ' (C): a " is opened and not closed on the same line.',
      ' (C): something stands behind the closing quote; a note goes on a line of its own.',
      ' (C): something stands behind the closing quote; a note goes on a line of its own.',
      " (C): the quotes are those of a text editor; write plain ones: C='…'.",
      ` (C): a " has no other; write it without, or C='…' with quotes around all of it.`,
      ` (C): \\n means a line break within "…"; if it is meant as it stands, write C='…'.`,
      ' (C): it holds a character that cannot be seen; type the line again by hand.',
    ]);
  });

  it('F6: refuses a line that is no setting and a name that comes twice, all at once, without what they say', () => {
    file('A=1\nTELEGRAM_BOT_TOKEN 123:planted\nB=2\nTELEGRAM_BOT_TOKEN: 123:planted\n\nA=planted\n');
    expect(settings()).to.deep.equal(
      E.left(
        [
          'These lines of .env are not clear; nothing was started:',
          '  line 2: a setting is NAME=value, and a note begins with #.',
          '  line 4: a setting is NAME=value, and a note begins with #.',
          '  line 6 (A): it stands in line 1 already; keep one.',
        ].join('\n'),
      ),
    );
  });

  it('F6: names what looks like one of its settings and is none', () => {
    file('TELEGRAM_BOT_TOKN=1\nPAKASIR_KEY=2\nbot_store_name=3\nPORT=4\nHTTPS_PROXY=http://proxy\n');
    const said = (name: string, meant: string) =>
      `${name} is no setting of the shop and changes nothing; was ${meant} meant?`;
    expect(remarks({ BOT_STORE_NAM: '1', HOME: '/root', PORT_RANGE: '2' })).to.deep.equal(
      E.right([
        said('TELEGRAM_BOT_TOKN', 'TELEGRAM_BOT_TOKEN'),
        said('PAKASIR_KEY', 'PAKASIR_API_KEY'),
        said('bot_store_name', 'BOT_STORE_NAME'),
        said('PORT', 'HTTP_PORT'),
        said('BOT_STORE_NAM', 'BOT_STORE_NAME'),
      ]),
    );
  });

  it('F6: says when the environment overrules a line, and when the file has another name', () => {
    writeFileSync(join(folder, '.env.txt'), 'A=1\n');
    expect(remarks({ A: '2' })).to.deep.equal(
      E.right(['There is a file .env.txt and no .env: rename it if it holds your settings.']),
    );
    file('A=1\nB=2\nC=\n');
    expect(remarks({ A: '3', B: '2', C: '4' })).to.deep.equal(
      E.right(['A is set in the environment too, and that counts: the line in .env changes nothing.']),
    );
  });

  it('asks for UTF-8 when the file is saved otherwise', () => {
    for (const bytes of [Buffer.from('\uFEFFA=1', 'utf16le'), Buffer.from([0x41, 0x3d, 0xe9, 0x0a])]) {
      file(bytes);
      const answer = settings();
      expect(E.isLeft(answer) ? answer.left : '').to.match(/^The file \.env is not saved as UTF-8/);
    }
  });

  it('says so when .env cannot be opened', () => {
    mkdirSync(join(folder, '.env'));
    expect(settings()).to.deep.equal(
      E.left('The file .env cannot be opened: it must be a file that this user may read.'),
    );
  });
});
