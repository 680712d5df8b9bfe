import { expect } from 'chai';
import * as E from 'fp-ts/lib/Either.js';
import { unitFiles } from '../../../adapters/import-files/unit-files.ts';

const said = async (text: string | Uint8Array): Promise<readonly string[]> => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const read = await unitFiles.read(bytes)();
  return (E.isLeft(read) ? read.left : [...read.right.bad, ...read.right.suspicions]).map(
    ({ reason }) => reason,
  );
};

/** Texts of which something is said, each for another reason. */
const spoken: readonly (string | Uint8Array)[] = [
  '',
  'a|1\n--\nb|2',
  'sep=;\na|1',
  'x'.repeat(4_001),
  Uint8Array.of(0xff, 0xfe, 0xff),
  Uint8Array.of(0x61, 0xff),
  'a\u0000b',
  '%PDF-1.4',
  'PK\u0003\u0004',
  'email|password\na@b.id|x',
  'code,category,name,price,description,terms\na,b,c,1,,',
  'code,category,name,price,description,terms,photo\na,b,c,1,,,a.png',
  'a,"b\nc",d',
  '"a","b"\n"c","d"',
  'a\tb\nc\td',
  'a;b;;\nc;d;;',
  '1,23E+15\nabc',
  '[\n1,\n2]',
  '["a", "b"]',
  '<html>\n<body>',
  '# my notes\na|1',
  'caf\u00c3\u00a9|1\nb|2',
  'y'.repeat(1_001),
  'a|1 ---\nb|2',
  '!!!\na|1',
  'a|1\nb|2\n\nc|3\nd|4',
  'email: a@b.id\npassword: x',
  'a@b.id\nx\nc@d.id\ny',
  'a@b.id\nb@b.id\nc@b.id\nd@b.id e@b.id',
  '---\na\nb',
  'a\n---\nb\n---\nc\n---\nd\ne\nf',
];

describe('What is said of a file', () => {
  it('is said in Indonesian to owners in the chat, whatever it is', async () => {
    for (const text of spoken) {
      const reasons = await said(text);
      expect(reasons.length, JSON.stringify(text)).to.be.greaterThan(0);
      for (const reason of reasons)
        expect(reason).not.to.match(/\b(the|is|has|begins|would|unit that|file holds)\b/u);
    }
  });
});
