import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import { amount, count, decodeRows, moment, orNull } from '../../../adapters/postgres/kit/codecs.ts';
import { instant } from '../../../domain/instant.ts';
import { rupiah } from '../../../domain/rupiah.ts';

const row = t.strict({ total: amount, at: orNull(moment), lines: t.readonlyArray(t.type({ n: count })) });

const decoded = (input: unknown) => decodeRows(row, [input]);

const complaint = (input: unknown): string => {
  const outcome = decoded(input);
  return E.isLeft(outcome) ? outcome.left.message : 'none';
};

describe('A row read from PostgreSQL', () => {
  it('gives exact numbers for bigints, and moments to the millisecond', () => {
    expect(
      decoded({
        total: '9007199254740991',
        at: new Date('2026-11-22T05:00:00.123Z'),
        lines: [{ n: 7 }, { n: '-7' }],
      }),
    ).to.deep.equal(
      E.right([
        {
          total: rupiah(Number.MAX_SAFE_INTEGER),
          at: instant(Date.UTC(2026, 10, 22, 5, 0, 0, 123)),
          lines: [{ n: 7 }, { n: -7 }],
        },
      ]),
    );
  });

  it('knows nothing from null', () => {
    expect(decoded({ total: 0, at: null, lines: [] })).to.deep.equal(
      E.right([{ total: rupiah(0), at: null, lines: [] }]),
    );
  });

  it('is refused rather than rounded, by name and without the value', () => {
    expect(complaint({ total: '9007199254740993', at: null, lines: [] })).to.equal(
      'unexpected row: total is not whole rupiah',
    );
    expect(complaint({ total: 1.5, at: null, lines: [] })).to.equal(
      'unexpected row: total is not whole rupiah',
    );
  });

  it('is refused when something is missing, by every name', () => {
    expect(complaint({ total: '-1', lines: [{}] })).to.match(
      /^unexpected row: total is not whole rupiah; at.*; lines\.0\.n is not a count$/,
    );
  });
});
