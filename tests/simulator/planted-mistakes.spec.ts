import { expect } from 'chai';
import { plantedMistakes, quickMistakes } from './planted/all.ts';
import { readHints } from './planted/hints.ts';
import { withoutCompareAndSet } from './planted/settling.ts';
import { edited, sourceOf } from './runs/bundle.ts';
import { openFinder, type Finder } from './runs/find-planted.ts';
import { simulate } from './runs/simulate.ts';

describe('The simulator finds a shop that', function () {
  this.timeout(300_000);

  let finder: Finder;

  before(async () => {
    finder = await openFinder(await readHints());
  });

  after(() => finder.close());

  for (const mistake of quickMistakes)
    it(mistake.name, async () => {
      const found = await finder.find(mistake);
      expect(mistake.breaks).to.include(found?.violation?.promise);
    });

  it('does all that, from the same seed with the same words', async () => {
    const found = await finder.find(withoutCompareAndSet);
    const told = await simulate({
      seed: found!.seed,
      orders: 30,
      isTold: true,
      mistake: withoutCompareAndSet,
    });
    expect(told.violation).to.deep.equal(found!.violation);
    expect(told.story.at(-1)).to.include(found!.violation!.words);
  });
});

describe('A planted mistake', () => {
  it('has a name of its own', () => {
    expect(new Set(plantedMistakes.map(({ name }) => name)).size).to.equal(plantedMistakes.length);
  });

  it('changes one passage of the source as it stands now', async () => {
    const wrong: string[] = [];
    for (const { edit } of plantedMistakes)
      if (edit !== undefined && edited(await sourceOf(edit), edit) === null)
        wrong.push(`not once in ${edit.file}: ${edit.was}`);
    expect(wrong).to.deep.equal([]);
  });
});
