import { expect } from 'chai';
import fc from 'fast-check';
import { PersistentMap } from '../../../adapters/memory/persistent-map.ts';

type Change = { readonly tag: 'With' | 'Without'; readonly key: number; readonly value: number };

const change: fc.Arbitrary<Change> = fc.record({
  tag: fc.constantFrom('With', 'Without'),
  key: fc.nat(5),
  value: fc.nat(99),
});

const changed = (
  map: PersistentMap<number, number>,
  { tag, key, value }: Change,
): PersistentMap<number, number> => (tag === 'With' ? map.with(key, value) : map.without(key));

const changedPlain = (map: ReadonlyMap<number, number>, { tag, key, value }: Change) => {
  const next = new Map(map);
  if (tag === 'With') next.set(key, value);
  else next.delete(key);
  return next;
};

const sorted = (map: ReadonlyMap<number, number>) => [...map].sort(([a], [b]) => a - b);

describe('A persistent map', () => {
  it('looks, change by change, like a plain map that is copied each time', () => {
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        let kept = PersistentMap.of(new Map<number, number>());
        let plain: ReadonlyMap<number, number> = new Map();
        for (const one of changes) {
          kept = changed(kept, one);
          plain = changedPlain(plain, one);
          expect([...kept]).to.deep.equal([...plain]);
        }
      }),
    );
  });

  it('shows every earlier picture as it was, in whatever order they are looked at', () => {
    const story = fc.array(fc.record({ from: fc.nat(), look: fc.nat(), change }));
    fc.assert(
      fc.property(story, (steps) => {
        const kept = [PersistentMap.of(new Map<number, number>())];
        const plain: ReadonlyMap<number, number>[] = [new Map()];
        for (const { from, look, change: one } of steps) {
          kept.push(changed(kept[from % kept.length]!, one));
          plain.push(changedPlain(plain[from % plain.length]!, one));
          const at = look % kept.length;
          expect(sorted(kept[at]!)).to.deep.equal(sorted(plain[at]!));
        }
      }),
    );
  });

  it('answers like a map', () => {
    const map = PersistentMap.of(new Map([['a', 1]])).with('b', 2);
    const seen: unknown[] = [];
    map.forEach((value, key, whole) => seen.push([key, value, whole === map]));
    expect(seen).to.deep.equal([
      ['a', 1, true],
      ['b', 2, true],
    ]);
    expect([map.size, map.has('b'), map.get('c')]).to.deep.equal([2, true, undefined]);
    expect([[...map.keys()], [...map.values()]]).to.deep.equal([
      ['a', 'b'],
      [1, 2],
    ]);
  });

  it('is the same when nothing is taken out, and never the map that it was made of', () => {
    const plain = new Map([['a', 1]]);
    const map = PersistentMap.of(plain);
    expect([PersistentMap.of(map) === map, map.without('b') === map]).to.deep.equal([true, true]);
    plain.set('a', 2);
    expect(map.get('a')).to.equal(1);
  });
});
