import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import type { Environment } from '../../../infrastructure/configuration/environment.ts';
import { modeOf } from '../../../infrastructure/configuration/mode.ts';

const token = { TELEGRAM_BOT_TOKEN: '123:test-token' };
const key = { PAKASIR_API_KEY: 'KEY' };
const manual = { PAYMENT_GATEWAY: 'manual' };

const modes: readonly (readonly [what: string, set: Environment, asked: boolean, mode: string])[] = [
  ['nothing is set', {}, false, 'Sandbox'],
  ['nothing is set and it is asked for', {}, true, 'Sandbox'],
  ['both are empty', { TELEGRAM_BOT_TOKEN: '', PAKASIR_API_KEY: ' ' }, false, 'Sandbox'],
  ['all else is set', { TELEGRAM_ADMIN_IDS: '1', DATABASE_URL: 'postgres://db/shop' }, false, 'Sandbox'],
  ['both are set', { ...token, ...key }, false, 'Live'],
  ['both still hold a placeholder', { TELEGRAM_BOT_TOKEN: 'your-bot-token', ...key }, false, 'Live'],
  ['buyers transfer to the owner', { ...token, ...manual }, false, 'Live'],
  ['only the token is set and it is asked for', token, true, 'Sandbox'],
  ['only the key is set and it is asked for', key, true, 'Sandbox'],
];

const refused = (set: Environment, asked = false): string => {
  const mode = modeOf(set, asked);
  return E.isLeft(mode) ? mode.left : mode.right;
};

describe('The shop that npm start opens', () => {
  for (const [what, set, asked, mode] of modes)
    it(`is ${mode === 'Live' ? 'a live one' : 'the sandbox'} when ${what}`, () => {
      expect(modeOf(set, asked)).to.deep.equal(E.right(mode));
    });

  it('is none when one credential is set without the other, and both ways out are named', () => {
    for (const [set, is, isNot] of [
      [token, 'TELEGRAM_BOT_TOKEN is set', 'set PAKASIR_API_KEY too'],
      [key, 'PAKASIR_API_KEY is set', 'set TELEGRAM_BOT_TOKEN too'],
      [manual, 'PAYMENT_GATEWAY=manual is set', 'set TELEGRAM_BOT_TOKEN too'],
    ] as const)
      expect(refused(set)).to.include(is).and.include(isNot).and.include('--sandbox').and.include('remove');
  });

  it('is never the sandbox where a live shop is configured', () => {
    for (const set of [
      { ...token, ...key },
      { ...token, ...manual },
    ])
      expect(refused(set, true)).to.include('a live shop never has the sandbox');
  });

  it('never says a value', () => {
    expect(refused(token) + refused(key) + refused({ ...token, ...key }, true)).not.to.match(
      /test-token|\bKEY\b/,
    );
  });
});
