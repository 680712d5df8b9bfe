import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { readFileSync } from 'node:fs';
import type { HelpOrProblem } from '../../../infrastructure/command-line/command.ts';
import { parseCommandLine } from '../../../infrastructure/command-line/parse-command-line.ts';

const nothingSaid = { name: null, supplier: null, cost: null };

const typed = (line: string) => parseCommandLine(line.split(' ').filter((word) => word !== ''));

const answer = (line: string): HelpOrProblem => {
  const parsed = typed(line);
  if (E.isRight(parsed)) throw new Error(`${line} is a command`);
  return parsed.left;
};

const unsaid = { host: O.none, port: O.none };

const understood = [
  ['start', { tag: 'Start', listening: unsaid, sandbox: false }],
  ['start --port 0', { tag: 'Start', listening: { host: O.none, port: O.some(0) }, sandbox: false }],
  ['start --sandbox', { tag: 'Start', listening: unsaid, sandbox: true }],
  ['server', { tag: 'Server', listening: unsaid }],
  [
    'server --host 0.0.0.0 --port 9000',
    { tag: 'Server', listening: { host: O.some('0.0.0.0'), port: O.some(9000) } },
  ],
  ['bot', { tag: 'Bot', updates: { tag: 'Polling' } }],
  [
    'bot --webhook --webhook-url https://example.com/telegram --listen 127.0.0.1 --port 8443',
    {
      tag: 'Bot',
      updates: { tag: 'Webhook', url: 'https://example.com/telegram', host: '127.0.0.1', port: 8443 },
    },
  ],
  [
    'bot --webhook --webhook-url http://127.0.0.1:8080/telegram',
    {
      tag: 'Bot',
      updates: { tag: 'Webhook', url: 'http://127.0.0.1:8080/telegram', host: '0.0.0.0', port: 8080 },
    },
  ],
  ['worker', { tag: 'Worker' }],
  ['migrate', { tag: 'Migrate' }],
  ['doctor', { tag: 'Doctor', books: false }],
  ['doctor --books', { tag: 'Doctor', books: true }],
  ['goods rotate', { tag: 'RotateKeys' }],
  ['goods add A folder', { tag: 'AddFiles', code: 'A', folder: 'folder', batch: nothingSaid }],
  [
    'goods add A book.pdf --batch Monday --cost 500',
    {
      tag: 'AddFiles',
      code: 'A',
      folder: 'book.pdf',
      batch: { name: 'Monday', supplier: null, cost: 500 },
    },
  ],
  ['catalog import catalog.csv', { tag: 'ImportCatalogue', file: 'catalog.csv', yes: false }],
  ['catalog export catalog.csv', { tag: 'ExportCatalogue', file: 'catalog.csv' }],
  ['catalog import --yes catalog.csv', { tag: 'ImportCatalogue', file: 'catalog.csv', yes: true }],
  [
    'catalog stock A units.txt --yes',
    { tag: 'StockUnits', code: 'A', file: 'units.txt', yes: true, batch: nothingSaid },
  ],
  [
    'catalog stock A units.txt --batch Monday --supplier Budi --cost 12500',
    {
      tag: 'StockUnits',
      code: 'A',
      file: 'units.txt',
      yes: false,
      batch: { name: 'Monday', supplier: 'Budi', cost: 12_500 },
    },
  ],
  ['catalog undo NETFLIX', { tag: 'UndoStock', code: 'NETFLIX', yes: false }],
  ['catalog undo NETFLIX --yes', { tag: 'UndoStock', code: 'NETFLIX', yes: true }],
  [
    'catalog stock NETFLIX_1-bulan units.txt',
    { tag: 'StockUnits', code: 'NETFLIX_1-bulan', file: 'units.txt', yes: false, batch: nothingSaid },
  ],
] as const;

const url = 'bot --webhook --webhook-url';

/** What was typed, and what the answer must say of it. */
const problems: readonly (readonly [line: string, says: string, pointsAt: string])[] = [
  ['serve', "unknown command 'serve'\n(Did you mean server?)", 'npm start -- --help'],
  ['help', "unknown command 'help'", 'npm start -- --help'],
  ['--fast', "unknown option '--fast'", 'npm start -- --help'],
  ['start now', 'too many arguments', 'npm start -- --help'],
  ['worker --port 1', "unknown option '--port'", 'npm run worker -- --help'],
  ['server --port', "'--port <number>' argument missing", 'npm run server -- --help'],
  ['server --port 65536', 'whole number from 0 to 65535', 'npm run server -- --help'],
  ['server --port -1', '--port', 'npm run server -- --help'],
  ['server --port 90.5', 'whole number from 0 to 65535', 'npm run server -- --help'],
  ['server --host http://a', 'an address to listen on', 'npm run server -- --help'],
  ['bot --webhook', '--webhook needs --webhook-url', 'npm run bot -- --help'],
  ['bot --port 8080', 'only with --webhook', 'npm run bot -- --help'],
  ['bot --listen ::1', 'only with --webhook', 'npm run bot -- --help'],
  ['bot --webhook-url https://example.com/a', 'only with --webhook', 'npm run bot -- --help'],
  [`${url} http://example.com/telegram`, 'https only', 'npm run bot -- --help'],
  [`${url} http://127.0.0.1.example.com/telegram`, 'https only', 'npm run bot -- --help'],
  [`${url} ftp://localhost/telegram`, 'https only', 'npm run bot -- --help'],
  [`${url} example.com`, 'like https://example.com/telegram', 'npm run bot -- --help'],
  [`${url} https://user:word@example.com/`, 'host and path alone', 'npm run bot -- --help'],
  [`${url} https://example.com/?a=1`, 'host and path alone', 'npm run bot -- --help'],
  ['catalog impor a.csv', '(Did you mean import?)', 'npm run catalog -- --help'],
  ['catalog import', "missing required argument 'file'", 'npm run catalog -- --help'],
  ['catalog import a.csv b.csv', 'too many arguments', 'npm run catalog -- --help'],
  ['goods rotat', '(Did you mean rotate?)', 'npm run goods -- --help'],
  ['catalog stock CODE', "missing required argument 'file'", 'npm run catalog -- --help'],
  ['catalog stock a/b units.txt', '1 to 32 letters, digits, _ or -', 'npm run catalog -- --help'],
  ['catalog stock A units.txt --cost 1e9', 'whole rupiah in digits', 'npm run catalog -- --help'],
  [
    `catalog stock A units.txt --batch ${'x'.repeat(201)}`,
    '1 to 200 characters',
    'npm run catalog -- --help',
  ],
  [`catalog stock ${'x'.repeat(33)} units.txt`, '1 to 32 letters', 'npm run catalog -- --help'],
];

describe('the command line', () => {
  for (const [line, command] of understood)
    it(`understands ${line}`, () => {
      expect(typed(line)).to.deep.equal(E.right(command));
    });

  for (const [line, says, pointsAt] of problems)
    it(`refuses ${line.slice(0, 60)}, saying why and where to look`, () => {
      const { tag, text } = answer(line);
      expect(tag).to.equal('Problem');
      expect(text).to.contain(says);
      expect(text.split('\n').at(-1)).to.contain(pointsAt);
    });

  for (const line of ['', 'catalog', 'goods'])
    it(`shows what there is when ${line === '' ? 'nothing' : line} is all that was typed`, () => {
      const { tag, text } = answer(line);
      expect(tag).to.equal('Problem');
      expect(text).to.match(/^error: say which command\n\nUsage: npm run/);
    });

  for (const line of [
    'start',
    'bot',
    'server',
    'worker',
    'migrate',
    'catalog',
    'catalog import',
    'catalog export',
    'catalog stock',
    'goods',
    'goods rotate',
    'doctor',
  ])
    it(`explains ${line} with examples`, () => {
      const { tag, text } = answer(`${line} --help`);
      const script = line === 'start' ? 'npm start' : `npm run ${line.replace(' ', ' -- ')}`;
      expect(tag).to.equal('Help');
      expect(text.split('\n')[0]).to.contain(`Usage: ${script}`);
      expect(text.split('Examples:')[1] ?? '').to.contain(script);
    });

  it('lists every command, each of which npm knows', () => {
    const { tag, text } = answer('--help');
    const listed = [...text.matchAll(/^ {2}([a-z]+) /gm)].map((found) => found[1]);
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(tag).to.equal('Help');
    expect(listed).to.deep.equal([
      'start',
      'bot',
      'server',
      'worker',
      'migrate',
      'catalog',
      'goods',
      'doctor',
    ]);
    for (const name of listed) expect(scripts[name ?? ''], name).to.match(new RegExp(` ${String(name)}$`));
  });
});
