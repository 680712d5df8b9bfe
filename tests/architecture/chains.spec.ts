import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

type Step = { readonly file: string; readonly name: string };

/** The steps of a page that are written as `folder/file.ts: name`. */
const stepsIn = (page: string): readonly Step[] =>
  [...page.matchAll(/`([\w./-]+\.tsx?): (\w+)[^`]*`/g)].map(([, file = '', name = '']) => ({ file, name }));

/** Parts of the chat may be named from its own folder on. */
const placesOf = (file: string): readonly string[] => [file, `adapters/chat/${file}`].filter(existsSync);

/** What keeps a step from being followed; null for a file that exists and exports what is named. */
const flawOf = ({ file, name }: Step): string | null => {
  const [place] = placesOf(file);
  if (place === undefined) return `no file ${file}`;
  const isExported = new RegExp(`^export (?:async )?(?:const|function) ${name}\\b`, 'm');
  return isExported.test(readFileSync(place, 'utf8')) ? null : `${file} exports no ${name}`;
};

describe('The ways through the shop', () => {
  const steps = stepsIn(readFileSync('docs/architecture.md', 'utf8'));

  it('lead through files that exist, and export the functions that are named', () => {
    expect(steps.length).to.be.greaterThan(20);
    expect(steps.map(flawOf).filter((flaw) => flaw !== null)).to.deep.equal([]);
  });

  it('would not lead to a file that is gone, or to a function of another name', () => {
    const page =
      '`domain/gone.ts: settle` → `domain/payment/settlement.ts: resettle` → `core/dispatch.ts: dispatch`';
    expect(stepsIn(page).map(flawOf)).to.deep.equal([
      'no file domain/gone.ts',
      'domain/payment/settlement.ts exports no resettle',
      null,
    ]);
  });
});
