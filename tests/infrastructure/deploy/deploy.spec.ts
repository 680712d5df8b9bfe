import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'chai';
import { pakasirId } from '../../../adapters/pakasir/methods.ts';
import { allSettings } from '../../../infrastructure/configuration/settings.ts';
import { parseCommandLine } from '../../../infrastructure/command-line/parse-command-line.ts';

const read = (name: string): string => readFileSync(`infrastructure/deploy/${name}`, 'utf8');
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found);

const unit = read('bot-auto-order.service');
const image = read('Dockerfile');
const composition = read('compose.yaml');
const texts = [unit, image, composition, read('Caddyfile')];
const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts,
);

/** Those that are no settings of the shop, and whose they are. */
const ofOthers = ['NODE_ENV', 'POSTGRES_USER', 'POSTGRES_DB', 'POSTGRES_PASSWORD'];

describe('The files to deploy the shop with', () => {
  it('start it by a command that it has', () => {
    const starts = [
      ...all(unit, /^ExecStart=\/usr\/bin\/node infrastructure\/launch\.mjs (.+)$/gm),
      ...all(image, /^CMD \["node", "infrastructure\/launch\.mjs", "([^"]+)"\]$/gm),
    ];
    expect(starts).to.deep.equal(['start', 'start']);
    for (const words of starts) expect(parseCommandLine([words])).to.have.property('_tag', 'Right');
  });

  it('name files and folders that are there', () => {
    const paths = [
      ...all(image, /^COPY (.+) \S+$/gm).flatMap((sources) => sources.split(' ')),
      ...texts.flatMap((text) => all(text, /(?<!\S)(infrastructure\/[\w./-]+)/g)),
      ...all(read('Dockerfile.dockerignore'), /^!(.+)$/gm),
      ...all(composition, /dockerfile: (.+)$/gm),
    ];
    expect(paths.length).to.be.greaterThan(20);
    expect(paths.filter((path) => !existsSync(path))).to.deep.equal([]);
  });

  it('put into the image all that its build copies', () => {
    const copied = all(image, /^COPY (.+) \S+$/gm).flatMap((sources) => sources.split(' '));
    expect(all(read('Dockerfile.dockerignore'), /^!(.+)$/gm)).to.have.members(copied);
  });

  it('set what the shop reads', () => {
    const names = [
      ...all(unit, /^Environment=([A-Z_]+)=/gm),
      ...all(image, /(?<=^ENV .*)\b([A-Z_]+)=/gm),
      ...all(composition, /^ {6}([A-Z_]+): /gm),
    ];
    expect(names.length).to.be.greaterThan(10);
    expect(names.filter((name) => !(name in allSettings) && !ofOthers.includes(name))).to.deep.equal([]);
  });

  it('leave the shop the time that it takes to stop', () => {
    const drain = Number(
      all(readFileSync('adapters/http/server.ts', 'utf8'), /^const drain = ([\d_]+);/gm)[0]?.replace('_', ''),
    );
    const given = [
      ...all(unit, /^TimeoutStopSec=(\d+)$/gm),
      ...all(composition, /^ {4}stop_grace_period: (\d+)s$/gm).slice(0, 1),
    ].map((seconds) => Number(seconds) * 1_000);
    expect(given.length).to.equal(2);
    expect(given.filter((time) => !(time > 2 * drain))).to.deep.equal([]);
  });

  it('let through to the shop where Pakasir posts its notices, and ask after its health where it answers', () => {
    const routes = ['adapters/http/payment-webhook.ts', 'adapters/http/health.ts']
      .map((path) => readFileSync(path, 'utf8'))
      .join('');
    expect(all(read('Caddyfile'), /path (\S+) /g)).to.deep.equal(['/webhooks/pakasir']);
    expect(String(pakasirId)).to.equal('pakasir');
    for (const path of ['`/webhooks/${hook.gateway}`', `'/healthz'`]) expect(routes).to.include(path);
    expect(image).to.include('/healthz');
  });
});

/** What an owner or a developer is told to type, open and set. */
for (const name of ['README.md', 'README.id.md', 'docs/operate.md', 'docs/swap-an-adapter.md'])
  describe(name, () => {
    const text = readFileSync(name, 'utf8');

    it('tells of commands, files and settings that there are', () => {
      const typed = all(text, /npm run ([a-z]+)/g);
      const links = all(text, /\]\((?!https?:|#)([^)#\s]+)/g);
      const named = all(
        text,
        /\b((?:TELEGRAM|PAKASIR|BOT|HTTP|MANUAL|PAYMENT|DATABASE|DATA|LOG|GOODS)_[A-Z_]+)\b/g,
      );
      expect([typed.length, links.length, named.length].map((count) => count > 0)).to.deep.equal([
        true,
        true,
        true,
      ]);
      expect(typed.filter((script) => !scripts.includes(script))).to.deep.equal([]);
      expect(links.filter((path) => !existsSync(join(dirname(name), path)))).to.deep.equal([]);
      expect(named.filter((setting) => !(setting in allSettings))).to.deep.equal([]);
    });
  });
