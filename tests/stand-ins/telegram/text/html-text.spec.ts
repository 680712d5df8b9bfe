import * as E from 'fp-ts/lib/Either.js';
import { expect } from 'chai';
import { readHtml } from './html-text.ts';

describe('HTML of the Telegram stand-in', () => {
  it('gives the text and its entities, outer before inner', () => {
    expect(readHtml('é<b>x<i>y</i></b> <a href="https://a.example/?a=1&amp;b=2">z</a>')).to.deep.equal(
      E.right({
        text: 'éxy z',
        entities: [
          { type: 'bold', offset: 1, length: 2 },
          { type: 'italic', offset: 2, length: 1 },
          { type: 'text_link', offset: 4, length: 1, url: 'https://a.example/?a=1&b=2' },
        ],
      }),
    );
  });

  it('counts in UTF-16 units and reads references', () => {
    expect(readHtml('😀<code>&lt;b&gt;&amp;&quot;&#128512;&#x41;</code>')).to.deep.equal(
      E.right({ text: '😀<b>&"😀A', entities: [{ type: 'code', offset: 2, length: 8 }] }),
    );
  });

  it('joins pre and code to one block with its language', () => {
    expect(readHtml('<pre><code class="language-py">a</code></pre>')).to.deep.equal(
      E.right({ text: 'a', entities: [{ type: 'pre', offset: 0, length: 1, language: 'py' }] }),
    );
  });

  it('knows spoilers, quotes and tags in capitals, and forgets what marks nothing', () => {
    expect(
      readHtml('<SPAN class="tg-spoiler">a</SPAN><blockquote expandable>b</blockquote><b></b>'),
    ).to.deep.equal(
      E.right({
        text: 'ab',
        entities: [
          { type: 'spoiler', offset: 0, length: 1 },
          { type: 'expandable_blockquote', offset: 1, length: 1 },
        ],
      }),
    );
  });

  it('refuses a span that is no spoiler', () => {
    expect(readHtml('<span>a</span>')).to.deep.equal(
      E.left('Tag "span" must have class "tg-spoiler" at byte offset 0'),
    );
  });
});
