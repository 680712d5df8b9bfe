import { expect } from 'chai';
import { inTurns } from '../../../adapters/postgres/kit/in-turns.ts';

const items = Array.from({ length: 1_000 }, (_, at) => at);

describe('Work done in turns', () => {
  it('is done to all, in their order', async () => {
    expect(await inTurns(items, (at) => at * 2)).to.deep.equal(items.map((at) => at * 2));
    expect(await inTurns(items, (at) => Promise.resolve(at * 2))).to.deep.equal(items.map((at) => at * 2));
    expect(await inTurns([], (at) => at)).to.deep.equal([]);
  });

  it('F23: lets others have their turn after every hundred, and keeps a hundred of them together', async () => {
    const heard: number[] = [];
    let done = 0;
    const others = (): void => {
      heard.push(done);
      if (done < items.length) setImmediate(others);
    };
    setImmediate(others);
    await inTurns(items, () => (done += 1));
    expect(heard).to.include.members([100, 200, 300, 400, 500, 600, 700, 800, 900]);
    expect(heard.every((count) => count % 100 === 0)).to.equal(true);
  });

  it('fails where one of them does', async () => {
    const cause = new Error('broken');
    const failed = await inTurns(items, () => Promise.reject(cause)).catch((thrown: unknown) => thrown);
    expect(failed).to.equal(cause);
  });
});
