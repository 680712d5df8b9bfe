import { expect } from 'chai';
import {
  bold,
  code,
  concat,
  lengthOf,
  lines,
  paragraphs,
  rich,
  wordsOf,
} from '../../../../adapters/chat/core/rich-text.ts';

describe('Rich text', () => {
  it('keeps what is put in as it is, markup and all', () => {
    expect(rich`Halo, ${bold('<b>&"*_')}! ${2} × ${code('`')}`).to.deep.equal([
      { text: 'Halo, ', style: 'plain' },
      { text: '<b>&"*_', style: 'bold' },
      { text: '! 2 × ', style: 'plain' },
      { text: '`', style: 'code' },
    ]);
  });

  it('joins plain neighbours and drops what says nothing', () => {
    expect(
      concat(
        'a',
        '',
        'b',
        bold(''),
        ['c'].map((text) => bold(text)),
      ),
    ).to.deep.equal([
      { text: 'ab', style: 'plain' },
      { text: 'c', style: 'bold' },
    ]);
  });

  it('leaves no blank line for what is missing', () => {
    expect(wordsOf(lines('a', null, '', 'b'))).to.equal('a\nb');
    expect(wordsOf(paragraphs(null, 'a', lines('b', 'c'), ''))).to.equal('a\n\nb\nc');
  });

  it('counts as messengers do', () => {
    expect(lengthOf(rich`1️⃣ ${bold('🎟️')}`)).to.equal(7);
  });
});
