import { expect } from 'chai';
import fc from 'fast-check';
import * as E from 'fp-ts/lib/Either.js';
import { describeLineProblems } from '../../../adapters/import-files/line-problem.ts';
import { parseUnits } from '../../../adapters/import-files/unit-file.ts';

const parse = (text: string) => parseUnits(Buffer.from(text));

describe('units.txt', () => {
  it('holds one unit a line, each exactly as written; blank lines are none', () => {
    expect(parse('a@b.id | kata sandi \n\n  \n\tKEY-1\n<b>&"🎬\na\rb\n')).to.deep.equal(
      E.right(['a@b.id | kata sandi ', '\tKEY-1', '<b>&"🎬', 'a\rb']),
    );
  });

  it('holds units of several lines when a line is exactly ---', () => {
    expect(parse('\nuser: a\n\npass: b\n\n---\n---\n\n --- \n----\n---\nlast')).to.deep.equal(
      E.right(['user: a\n\npass: b', ' --- \n----', 'last']),
    );
    expect(parse('one\n---')).to.deep.equal(E.right(['one']));
  });

  it('may be saved by Windows (row 29)', () => {
    expect(parse('\uFEFFone\r\ntwo\r\n')).to.deep.equal(E.right(['one', 'two']));
    expect(parse('\uFEFFone\r\nmore\r\n---\r\ntwo\r\n')).to.deep.equal(E.right(['one\nmore', 'two']));
    expect(parseUnits(Buffer.from('\uFEFFone\r\ntwo', 'utf16le'))).to.deep.equal(E.right(['one', 'two']));
  });

  it('keeps a unit that is given twice, for the shelf to count', () => {
    expect(parse('one\ntwo\none')).to.deep.equal(E.right(['one', 'two', 'one']));
  });

  it('takes units of 4,000 characters, and names every longer one by its first line', () => {
    const longest = 'x'.repeat(4_000);
    expect(parse(`${longest}\n`)).to.deep.equal(E.right([longest]));
    const reason = 'the unit that begins here has 4001 characters, at most 4000 can be sold';
    expect(parse(`one\n${longest}x\n\n${longest}x`)).to.deep.equal(
      E.left([
        { line: 2, reason },
        { line: 4, reason },
      ]),
    );
    expect(parse(`one\n---\n\n${longest}\n\n---\n\na\n${longest}`)).to.deep.equal(
      E.left([{ line: 8, reason: reason.replace('4001', '4002') }]),
    );
  });

  it('is refused with a NUL in it', () => {
    expect(parse('one\nt\0o')).to.deep.equal(
      E.left([{ line: 2, reason: 'holds a NUL character; is this a text file?' }]),
    );
  });

  it('is refused when there is nothing in it', () => {
    for (const text of ['', '\uFEFF', ' \n\n', '---\n\n---\n'])
      expect(parse(text)).to.deep.equal(E.left([{ line: 1, reason: 'the file holds no unit' }]));
  });

  it('is refused in another encoding, by the line that shows it (row 29)', () => {
    expect(parseUnits(Buffer.from('one\ncaf\u00e9\ntwo', 'latin1'))).to.deep.equal(
      E.left([{ line: 2, reason: 'is not UTF-8; save the file as UTF-8 and try again' }]),
    );
    expect(parseUnits(Buffer.from('one\ncaf\u00e9', 'latin1'))).to.deep.equal(
      E.left([{ line: 2, reason: 'is not UTF-8; save the file as UTF-8 and try again' }]),
    );
    expect(parseUnits(Buffer.from([0xff, 0xfe, 0x00, 0xd8]))).to.deep.equal(
      E.left([{ line: 1, reason: 'the file is broken UTF-16; save it as UTF-8 and try again' }]),
    );
  });

  it('gives back whatever was written into it, byte for byte', () => {
    const visible = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text.trim() !== '' && text !== '---');
    const line = visible.filter((text) => !/[\r\n\0]/.test(text) && !text.startsWith('\uFEFF'));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (units) => {
        expect(parse(units.join('\n'))).to.deep.equal(E.right(units));
        expect(parse([...units, ''].join('\n---\n'))).to.deep.equal(E.right(units));
      }),
    );
  });

  it('takes a hundred thousand lines (row 29)', () => {
    const units = Array.from({ length: 100_000 }, (_, n) => `user${String(n)}@example.com|password`);
    expect(parse(units.join('\r\n'))).to.deep.equal(E.right(units));
  });
});

describe('what is wrong with a file', () => {
  it('is told line by line, up to a limit', () => {
    const problems = [2, 3, 9].map((line) => ({ line, reason: 'price is missing' }));
    expect(describeLineProblems(problems)).to.equal(
      'line 2: price is missing\nline 3: price is missing\nline 9: price is missing',
    );
    expect(describeLineProblems(problems, 1)).to.equal('line 2: price is missing\nand 2 more');
  });
});
