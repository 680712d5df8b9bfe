import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import ts from 'typescript';

const isRich = ({ parent }: ts.Node): boolean =>
  ts.isTaggedTemplateExpression(parent) && parent.tag.getText() === 'rich';

const piecesOf = (node: ts.Node): readonly string[] => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  return ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
    : [];
};

/** Whether somebody reads it as words: whatever stands in rich text, after a sign, or begins like a sentence. */
const isWords = (node: ts.Node): boolean => {
  const text = piecesOf(node).join(' … ');
  return isRich(node)
    ? /\p{L}{3}/u.test(text)
    : /\p{Extended_Pictographic}.*\p{L}{3}|^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text);
};

const wordsIn = (name: string, source: string): readonly string[] => {
  const words: string[] = [];
  const look = (node: ts.Node): void => {
    if (piecesOf(node).length > 0 && isWords(node)) words.push(`${name}: ${node.getText()}`);
    node.forEachChild(look);
  };
  look(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true));
  return words;
};

describe('The words of the chat', function () {
  this.timeout(60_000);

  it('stand in the messages, and nowhere else', () => {
    const room = 'adapters/chat';
    const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !/(messages|words|templates)\.ts$/.test(name),
    );
    expect(files.length).to.be.greaterThan(200);
    expect(files.flatMap((name) => wordsIn(name, readFileSync(join(room, name), 'utf8')))).to.deep.equal([]);
  });

  it('would be found in rich text, on a button and in a note', () => {
    for (const source of ['rich`🗃️ Batch ${id}`', "tap('🛒 Keranjang', data)", "note('Sudah dibayar')"])
      expect(wordsIn('a.ts', source), source).to.have.lengthOf(1);
    for (const source of [
      'rich`💰 ${messages.total} ${sum}`',
      "log.warn('invoice not closed')",
      "tap('➕', data)",
    ])
      expect(wordsIn('a.ts', source), source).to.deep.equal([]);
  });
});
