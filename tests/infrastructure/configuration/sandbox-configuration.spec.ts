import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as O from 'fp-ts/lib/Option.js';
import { join, resolve } from 'node:path';
import type { Environment } from '../../../infrastructure/configuration/environment.ts';
import { describeProblems } from '../../../infrastructure/configuration/problems.ts';
import {
  readSandboxSettings,
  sandboxConfiguration,
} from '../../../infrastructure/configuration/sandbox-configuration.ts';
import { reveal } from '../../../infrastructure/configuration/secret.ts';
import { secretValues } from '../../../infrastructure/configuration/secret-values.ts';
import { usualStore } from './settings-of-a-shop.ts';

const read = (environment: Environment) => {
  const answer = readSandboxSettings(environment);
  if (E.isLeft(answer)) throw new Error(describeProblems(answer.left));
  return answer.right;
};

const account = { slug: 'toko', apiKey: 'a-key', webhookSecret: 'a-secret' };

describe('The configuration of the sandbox', () => {
  it('needs nothing, keeps to this machine and has folders of its own', () => {
    expect(read({})).to.deep.equal({
      database: { url: O.none, directUrl: O.none, replicaUrl: O.none },
      dataDir: join(resolve('data'), 'sandbox'),
      goodsKeys: O.none,
      logDir: join(resolve('logs'), 'sandbox'),
      logLevel: 'INFO',
      store: usualStore,
      http: { host: '127.0.0.1', port: 9000 },
      apiVersion: 'v2',
      leavesDatabase: false,
    });
  });

  it('heeds what is set of the shop, the server and the version of the gateway', () => {
    const settings = read({
      BOT_STORE_NAME: 'Toko',
      HTTP_HOST: '0.0.0.0',
      HTTP_PORT: '1',
      PAKASIR_API_VERSION: 'v1',
    });
    expect([settings.store.name, settings.http, settings.apiVersion]).to.deep.equal([
      'Toko',
      { host: '0.0.0.0', port: 1 },
      'v1',
    ]);
  });

  it('leaves the keys of a live shop’s goods alone, whatever they are', () => {
    expect(read({ GOODS_KEYS: 'nonsense', GOODS_FINGERPRINT_KEY: 'nonsense' }).goodsKeys).to.deep.equal(
      O.none,
    );
  });

  it('leaves DATABASE_URL alone, whatever it holds', () => {
    for (const url of ['postgres://shop:word@db/shop', 'nonsense']) {
      const { database, leavesDatabase } = read({ DATABASE_URL: url });
      expect([database, leavesDatabase]).to.deep.equal([
        { url: O.none, directUrl: O.none, replicaUrl: O.none },
        true,
      ]);
    }
  });

  it('still refuses what it would heed', () => {
    const answer = readSandboxSettings({
      HTTP_PORT: 'http',
      BOT_TIMEZONE: 'WIB',
      PAKASIR_API_KEY: 'two words',
    });
    expect(E.isLeft(answer) ? answer.left.map(({ name }) => name) : []).to.deep.equal([
      'BOT_TIMEZONE',
      'HTTP_PORT',
    ]);
  });

  it('has its gateway at its own address, with words that no log shows', () => {
    const persons = [{ id: 7, firstName: 'Rina', username: null, language: 'id', role: 'owner' }] as const;
    const whole = sandboxConfiguration(read({}), account, persons, 'http://127.0.0.1:9000');
    const { apiKey, webhookSecret, ...gateway } = whole.gateways.offered[0];
    expect(gateway).to.deep.equal({
      tag: 'Pakasir',
      slug: 'toko',
      publicDomain: O.none,
      baseUrl: 'http://127.0.0.1:9000',
      apiVersion: 'v2',
      callsPerSecond: 2,
      sandbox: true,
    });
    expect([reveal(apiKey), O.map(reveal)(webhookSecret)]).to.deep.equal(['a-key', O.some('a-secret')]);
    expect(whole.messenger).to.deep.equal({ tag: 'WebChat', persons });
    expect(secretValues(whole)).to.have.members(['a-key', 'a-secret']);
  });
});
