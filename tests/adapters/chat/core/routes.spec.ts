import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import fc from 'fast-check';
import { feature } from '../../../../adapters/chat/core/feature.ts';
import type { Field } from '../../../../adapters/chat/core/fields.ts';
import { join } from '../../../../adapters/chat/core/router.ts';
import { route } from '../../../../adapters/chat/core/routes.ts';
import { router } from '../../../../adapters/chat/features.ts';

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** The values that a field may have, each from a text that it reads. */
const valuesOf = ({ pattern, decode, write }: Field<unknown>): fc.Arbitrary<unknown> =>
  fc
    .stringMatching(pattern)
    .map(decode)
    .filter(E.isRight)
    .map(({ right }) => right)
    // Numbers that are too long to be exact are no values of ours.
    .filter((value) => {
      const again = decode(write(value));
      return E.isRight(again) && JSON.stringify(again.right) === JSON.stringify(value);
    });

describe('The routes of all features', () => {
  for (const { route: one } of router.entries) {
    it(`mean after the round trip what they meant before, in at most 64 bytes: ${one.letter}`, () => {
      const values = fc.record(
        Object.fromEntries(Object.entries(one.fields).map(([name, field]) => [name, valuesOf(field)])),
      );
      fc.assert(
        fc.property(values, (given) => {
          const data = one.to(given);
          expect(one.read(data)).to.deep.equal(given);
          expect(router.action(data)?.data).to.equal(data);
          expect(bytes(data)).to.be.within(1, 64);
        }),
        { numRuns: 200 },
      );
    });
  }

  it('have a letter each', () => {
    const letters = router.entries.map((entry) => entry.route.letter);
    expect(new Set(letters).size).to.equal(letters.length);
    const twice = feature({ routes: { one: route('h') }, handlers: { one: () => Promise.resolve() } });
    expect(() => join([twice, twice])).to.throw('two features have the same letter: h');
  });

  it('are read without a throw whatever comes, and mean nothing that they would not be written as', () => {
    const letters = router.entries.map((entry) => entry.route.letter);
    const parts = ['*', '+', '-', '10', '007', 'id', 'tg1-0a1b2c3d', 'qris', 'A', '', 'd', 'r', 'b', '1'];
    const likely = fc
      .tuple(fc.constantFrom(...letters), fc.array(fc.constantFrom(...parts), { maxLength: 5 }))
      .map(([letter, rest]) => [letter, ...rest].join(':'));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), likely), (data) => {
        const found = router.entries.map((entry) => entry.route).filter((one) => one.read(data) !== null);
        expect(found.length).to.be.at.most(1);
        for (const one of found) expect(one.to(one.read(data) ?? {})).to.equal(data);
      }),
      { numRuns: 3_000 },
    );
  });

  // They hang in chats: what each did, it does for ever.
  it('keep the form of every button that was ever sent', () => {
    const order = 'tg7001-0a1b2c3d';
    const sent = [
      ...['h', 'k', 'l:*:0', 'l:3:12', 's:0', 'p:NETFLIX-1M', 'q:A:+', 'q:A:-', 'q:A:2', 'q:A:5', 'q:A:10'],
      ...['x:A', 'c', 'ce', 'ca', 'o:cart-9', `a:${order}`, `m:${order}`, `b:${order}`, `y:${order}:qris`],
      ...[`v:${order}`, `z:${order}`, `u:${order}`, 'r:0', `g:${order}`, 'w', 'd', 'da:50000', 'dl:0', 'e:0'],
      ...['?', 't', 'tt:id', 'tt:en', '@:m', '@:k:0', `@:c:${order}`, `@:c:${order}-2`, `@:a:${order}:d`],
      ...[`@:a:${order}:c`, `@:n:${order}`, '@:b:0', '@:f', '@:s:7001:0', '@:j:7001:+', '@:j:7001:-'],
      ...['@:i:r', '@:i:c', `@:o:${order}`, `@:r:${order}`, `@:rl:${order}:*`, `@:rl:${order}:0`],
      ...[`@:rg:${order}:*:r`, `@:rg:${order}:1:b`, `@:rt:${order}:*:r:b`, `@:rt:${order}:9:b:o`],
      ...[`@:v:${order}`, `@:va:${order}:35000`, '@:p', '@:pr:12', '@:y:9001-mb2x'],
    ];
    expect(sent.filter((data) => router.action(data) === null)).to.deep.equal([]);
  });

  for (const data of [
    ...[
      '',
      'h:',
      'zz',
      'constructor',
      '__proto__',
      'l:*',
      'l:0:0',
      'l:-1:0',
      'l:1:1000',
      'l:1:00',
      'l:1:1:1',
    ],
    ...['p:', 'p:A B', `p:${'A'.repeat(33)}`, 'q:A:3', 'q:A:toString', 'm:tg1-0A1B2C3D'],
    ...["m:tg1-0a1b2c3d' OR 1=1", 'y:tg1-0a1b2c3d:QRIS', 'tt:fr', '@', '@:m:', '@:@:m', '@:a:tg1-0a1b2c3d:x'],
    ...['@:c:tg1-0a1b2c3d-0', '@:rl:tg1-0a1b2c3d:100', '@:rl:tg1-0a1b2c3d:01', '@:va:tg1-0a1b2c3d:0'],
    ...['@:va:tg1-0a1b2c3d:-5', '@:va:tg1-0a1b2c3d:1e3', '@:s:0:0', '@:s:9999999999999999:0', '@:y:A B'],
    ...['da:0', 'da:10.000'],
  ]) {
    it(`lead nowhere with “${data}”`, () => {
      expect(router.action(data)).to.equal(null);
    });
  }
});
