import { expect } from 'chai';
import fc from 'fast-check';
import { renderButtons, renderControls, renderText } from '../../../adapters/telegram/render.ts';
import { block, bold, code, italic, plain, quote } from '../../../adapters/chat/core/rich-text.ts';
import type { Span } from '../../../adapters/chat/core/screen.ts';

const spans: fc.Arbitrary<readonly Span[]> = fc.array(
  fc.record({
    text: fc.string({ unit: 'binary' }),
    style: fc.constantFrom('plain', 'bold', 'italic', 'code', 'block', 'quote'),
  }),
);

describe('A screen in Telegram’s words', () => {
  it('counts its formatting in UTF-16 units, as after an emoji', () => {
    expect(
      renderText([plain('🧺 '), bold('Keranjang 🛒'), italic('é'), code('<b>&"'), block('a\nb'), quote('x')]),
    ).to.deep.equal({
      text: '🧺 Keranjang 🛒é<b>&"a\nbx',
      entities: [
        { type: 'bold', offset: 3, length: 12 },
        { type: 'italic', offset: 15, length: 1 },
        { type: 'code', offset: 16, length: 5 },
        { type: 'pre', offset: 21, length: 3 },
        { type: 'blockquote', offset: 24, length: 1 },
      ],
    });
  });

  it('keeps every word, and marks exactly what is styled', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const { text, entities } = renderText(given);
        expect(text).to.equal(given.map((span) => span.text).join(''));
        const styled = given.filter((span) => span.style !== 'plain' && span.text !== '');
        expect(entities.map(({ offset, length }) => text.slice(offset, offset + length))).to.deep.equal(
          styled.map((span) => span.text),
        );
      }),
    );
  });

  it('ends no line inside a sum, on buttons either', () => {
    expect(renderText([plain('Bayar Rp 10.000 sebelum 14:35 WIB')]).text).to.equal(
      'Bayar Rp\u00a010.000 sebelum 14:35\u00a0WIB',
    );
    expect(
      renderButtons({ tag: 'Buttons', rows: [[{ tag: 'Off', label: 'Rp 10.000' }]] }).inline_keyboard,
    ).to.deep.equal([[{ text: 'Rp\u00a010.000', disabled: {} }]]);
  });

  it('has buttons that tell, lead and copy, in the colours of their meaning', () => {
    const tap = { tag: 'Tap', label: 'Beli', data: 'x' } as const;
    expect(
      renderButtons({
        tag: 'Buttons',
        rows: [
          [
            { ...tap, tone: 'neutral' },
            { ...tap, tone: 'primary' },
          ],
          [
            { ...tap, tone: 'good' },
            { ...tap, tone: 'danger' },
          ],
          [
            { tag: 'Link', label: 'Bayar', url: 'https://pay.example/1' },
            { tag: 'Copy', label: 'Salin', text: '8808' },
            { tag: 'Off', label: 'Habis' },
          ],
        ],
      }),
    ).to.deep.equal({
      inline_keyboard: [
        [
          { text: 'Beli', callback_data: 'x' },
          { text: 'Beli', callback_data: 'x', style: 'primary' },
        ],
        [
          { text: 'Beli', callback_data: 'x', style: 'success' },
          { text: 'Beli', callback_data: 'x', style: 'danger' },
        ],
        [
          { text: 'Bayar', url: 'https://pay.example/1' },
          { text: 'Salin', copy_text: { text: '8808' } },
          { text: 'Habis', disabled: {} },
        ],
      ],
    });
  });

  it('has keys in the place of the keyboard, or nothing', () => {
    expect(renderControls({ tag: 'Keys', rows: [['1️⃣', '2️⃣'], ['🧾 Riwayat']] })).to.deep.equal({
      keyboard: [[{ text: '1️⃣' }, { text: '2️⃣' }], [{ text: '🧾 Riwayat' }]],
      resize_keyboard: true,
      is_persistent: true,
    });
    const channel = renderControls({
      tag: 'Keys',
      rows: [],
      pickChat: { label: '📣 Pilih', kind: 'Channel' },
    });
    expect(JSON.stringify(channel)).to.include('"chat_is_channel":true').and.to.include('"request_id":2');
    const picking = renderControls({ tag: 'Keys', rows: [['🧾 Riwayat']], pick: '👤 Pilih' });
    expect(picking).to.deep.include({
      keyboard: [
        [
          {
            text: '👤 Pilih',
            request_users: {
              request_id: 1,
              user_is_bot: false,
              max_quantity: 1,
              request_name: true,
              request_username: true,
            },
          },
        ],
        [{ text: '🧾 Riwayat' }],
      ],
    });
    expect(renderControls({ tag: 'None' })).to.equal(undefined);
  });
});
