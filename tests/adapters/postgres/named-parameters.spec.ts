import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import * as t from 'io-ts';
import { as, json, nullable } from '../../../adapters/postgres/kit/named-parameters.ts';
import { namedReading } from '../../../adapters/postgres/kit/statement.ts';

const row = t.unknown;
const id = as<string>();

describe('A statement with named parameters', () => {
  it('numbers each name once, and gives the values in that order', () => {
    const find = namedReading(
      'test.find',
      'select :b, :a, :b::text where c = :c',
      { a: as<number>(), b: json, c: nullable(id) },
      row,
    );
    const [statement, values] = find({ a: 1, b: [2], c: null });
    expect([statement.text, values]).to.deep.equal([
      'select $1, $2, $1::text where c = $3',
      ['[2]', 1, null],
    ]);
  });

  it('leaves casts and quoted texts as they are', () => {
    const text = `select 'it''s :none', a::text from t where key = 'order:' || :id`;
    const [statement] = namedReading('test.quoted', text, { id }, row)({ id: 'x' });
    expect(statement.text).to.equal(`select 'it''s :none', a::text from t where key = 'order:' || $1`);
  });

  it('is refused when it is defined if a name is declared and not used, or used and not declared', () => {
    const define = () => namedReading('test.wrong', 'select :a, :b', { a: id, c: id }, row);
    expect(define).to.throw('test.wrong: :b is not declared, :c is not used');
  });

  it('is every one that takes more than three', () => {
    const written = ['adapters', 'infrastructure'].flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(room, name)),
    );
    expect(written.length).to.be.greaterThan(500);
    expect(written.filter((path) => /\$([4-9]|\d\d)/.test(readFileSync(path, 'utf8')))).to.deep.equal([]);
  });
});
