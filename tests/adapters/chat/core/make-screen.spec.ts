import { homeRoutes } from '../../../../adapters/chat/features/home/routes.ts';
import { expect } from 'chai';
import {
  buttons,
  inRowsOf,
  message,
  none,
  tap,
  withAttachment,
} from '../../../../adapters/chat/core/make-screen.ts';
import { bold, rich } from '../../../../adapters/chat/core/rich-text.ts';
import { complaintsOf } from '../complaints.ts';
import { wordsIn } from '../recording-client.ts';

describe('A screen', () => {
  const long = rich`${bold('x'.repeat(3_000))}${'y'.repeat(3_000)}`;

  it('never says more than its messenger takes, with or without a picture', () => {
    const png = new Uint8Array([1]);
    const screens = [message(long), withAttachment({ tag: 'Picture', png }, long)];
    expect(screens.flatMap(complaintsOf)).to.deep.equal([]);
    expect(screens.map((screen) => wordsIn(screen).length)).to.deep.equal([4_096, 1_024]);
    expect(screens.map((screen) => wordsIn(screen).at(-1))).to.deep.equal(['…', '…']);
  });

  it('leaves out buttons that are not there, and rows of none', () => {
    const home = tap('Menu', homeRoutes.home.to());
    expect(buttons([null, home], [null], [])).to.deep.equal({ tag: 'Buttons', rows: [[home]] });
    expect(buttons([null], [])).to.deep.equal(none);
  });

  it('puts things in rows', () => {
    expect(inRowsOf(2, [1, 2, 3])).to.deep.equal([[1, 2], [3]]);
    expect(inRowsOf(2, [])).to.deep.equal([]);
  });
});
