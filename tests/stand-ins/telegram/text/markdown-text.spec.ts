import * as E from 'fp-ts/lib/Either.js';
import { expect } from 'chai';
import { readMarkdown } from './markdown-text.ts';

describe('MarkdownV2 of the Telegram stand-in', () => {
  it('gives the text and its entities', () => {
    expect(readMarkdown('*x_y_* ~s~ __u__ ||p|| `a*b` [z](https://a.example/\\))')).to.deep.equal(
      E.right({
        text: 'xy s u p a*b z',
        entities: [
          { type: 'bold', offset: 0, length: 2 },
          { type: 'italic', offset: 1, length: 1 },
          { type: 'strikethrough', offset: 3, length: 1 },
          { type: 'underline', offset: 5, length: 1 },
          { type: 'spoiler', offset: 7, length: 1 },
          { type: 'code', offset: 9, length: 3 },
          { type: 'text_link', offset: 13, length: 1, url: 'https://a.example/)' },
        ],
      }),
    );
  });

  it('reads blocks with a language, quotes and escapes', () => {
    expect(readMarkdown('```py\na.b```\n>q1\n>q2\nRp 10\\.000')).to.deep.equal(
      E.right({
        text: 'a.b\nq1\nq2\nRp 10.000',
        entities: [
          { type: 'pre', offset: 0, length: 3, language: 'py' },
          { type: 'blockquote', offset: 4, length: 5 },
        ],
      }),
    );
  });

  it('refuses what is not closed or not escaped', () => {
    expect(readMarkdown('[z](https://a')).to.deep.equal(E.left("Can't find end of a URL at byte offset 4"));
    expect(readMarkdown('é *_x_')).to.deep.equal(E.left("Can't find end of bold entity at byte offset 3"));
    expect(readMarkdown('a-b')).to.deep.equal(
      E.left("Character '-' is reserved and must be escaped with the preceding '\\'"),
    );
  });
});
