import { expect } from 'chai';
import { progressOn } from './progress.ts';

describe('The progress of a simulation', () => {
  const drawnOn = (isTTY: boolean): string => {
    let drawn = '';
    const write = (text: string | Uint8Array): boolean => {
      drawn += String(text);
      return true;
    };
    const draw = progressOn({ isTTY, write }, 4);
    for (const count of [1, 4]) draw(count);
    return drawn;
  };

  it('is a bar that grows in one line of a terminal', () => {
    const bar = (filled: number) => '█'.repeat(filled) + '░'.repeat(40 - filled);
    expect(drawnOn(true)).to.equal(`\r${bar(10)} 1 of 4 seeds\r${bar(40)} 4 of 4 seeds\n`);
  });

  it('is not drawn anywhere else', () => {
    expect(drawnOn(false)).to.equal('');
  });
});
