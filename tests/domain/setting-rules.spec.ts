import { expect } from 'chai';
import { photoId } from '../../domain/catalogue/photo.ts';
import * as E from 'fp-ts/lib/Either.js';
import { minutes } from '../../domain/instant.ts';
import { checkSetting } from '../../domain/settings/setting-rules.ts';
import { usualTexts } from '../../adapters/chat/features/texts/templates.ts';
import type { KeyboardKey } from '../../domain/settings/keyboard.ts';
import { textNames } from '../../domain/settings/shop-texts.ts';
import { settingNames, type SettingChange } from '../../domain/settings/shop-settings.ts';

const mistakes = (change: SettingChange) => {
  const checked = checkSetting(change);
  return E.isLeft(checked) ? checked.left : [];
};

describe('A setting', () => {
  for (const name of settingNames)
    it(`may always go back to its default: ${name}`, () => {
      expect(checkSetting({ name, value: null })).to.deep.equal(E.right({ name, value: null }));
    });

  it('that is a line may be as long as its limit, and is not empty', () => {
    expect(mistakes({ name: 'storeName', value: 'a'.repeat(64) })).to.deep.equal([]);
    expect(mistakes({ name: 'storeName', value: 'a'.repeat(65) })).to.deep.equal([
      { tag: 'TooLong', length: 65, most: 64 },
    ]);
    expect(mistakes({ name: 'supportContact', value: ' ' })).to.deep.equal([{ tag: 'Empty' }]);
    expect(mistakes({ name: 'supportContact', value: 'a\nb' })).to.deep.equal([{ tag: 'NotOneLine' }]);
  });

  it('that is a time to pay is from one minute to sixty, and whole', () => {
    for (const value of [minutes(1), minutes(60)])
      expect(mistakes({ name: 'paymentWindow', value })).to.deep.equal([]);
    for (const value of [0, minutes(61), minutes(1) + 0.5, Number.NaN])
      expect(mistakes({ name: 'paymentWindow', value })).to.deep.equal([
        { tag: 'OutOfRange', least: minutes(1), most: minutes(60) },
      ]);
  });

  it('that is a number is whole and within its range', () => {
    for (const [name, most] of [
      ['lowStock', 1_000],
      ['recapDaily', 1_439],
      ['recapWeekly', 1_439],
      ['recapMonthly', 1_439],
    ] as const) {
      for (const value of [0, most]) expect(mistakes({ name, value })).to.deep.equal([]);
      for (const value of [-1, most + 1, 0.5])
        expect(mistakes({ name, value })).to.deep.equal([{ tag: 'OutOfRange', least: 0, most }]);
    }
  });

  it('that is a keyboard has few enough keys of the owner’s, each once, sound and short', () => {
    const keyboard = (value: readonly KeyboardKey[]) => mistakes({ name: 'keyboard', value });
    const key = (label: string, text = 'a'): KeyboardKey => ({ tag: 'Extra', label, text });
    const eight = Array.from({ length: 8 }, (_, at) => key(`k${String(at)}`));
    expect(keyboard([...eight, { tag: 'Own', name: 'k' }])).to.deep.equal([]);
    expect(keyboard([...eight, key('ninth')])).to.deep.equal([{ tag: 'TooManyKeys', most: 8 }]);
    expect(keyboard([key('a'), key('a')])).to.deep.equal([{ tag: 'KeyTwice', label: 'a' }]);
    expect(keyboard([key('a'.repeat(33), '{name} *a')])).to.deep.equal([
      { tag: 'TooLong', length: 33, most: 32 },
      { tag: 'UnknownPlaceholder', name: 'name', known: ['shop', 'contact'] },
      { tag: 'BrokenMarkup', sign: '*', line: 1 },
    ]);
  });

  it('that is a keyboard may have keys that show a photo, with few words or none', () => {
    const photo = photoId('a'.repeat(64));
    const showing = (text: string) =>
      mistakes({ name: 'keyboard', value: [{ tag: 'Extra', label: 'a', text, photo }] });
    for (const text of ['', ' ', 'a'.repeat(1_000)]) expect(showing(text)).to.deep.equal([]);
    expect(showing('a'.repeat(1_001))).to.deep.equal([{ tag: 'TooLong', length: 1_001, most: 1_000 }]);
    expect(showing('*a')).to.deep.equal([{ tag: 'BrokenMarkup', sign: '*', line: 1 }]);
  });

  it('that is a text may be as long as its limit with everything filled in', () => {
    const text = (value: string) => mistakes({ name: 'greeting.id', value });
    expect(text(`{name}${'a'.repeat(2_000 - 64)}`)).to.deep.equal([]);
    expect(text(`{name}${'a'.repeat(2_001 - 64)}`)).to.deep.equal([
      { tag: 'TooLong', length: 2_001, most: 2_000 },
    ]);
    expect(text(' \n ')).to.deep.equal([{ tag: 'Empty' }]);
  });

  it('that is a text has no more runs in a style than messengers take', () => {
    const text = (runs: number) => mistakes({ name: 'terms.en', value: '*a* '.repeat(runs) });
    expect(text(60)).to.deep.equal([]);
    expect(text(61)).to.deep.equal([{ tag: 'TooStyled', styled: 61, most: 60 }]);
  });

  it('that is a text has no place that it cannot fill, and no style without an end', () => {
    expect(mistakes({ name: 'howTo.id', value: '*{name}' })).to.deep.equal([
      { tag: 'UnknownPlaceholder', name: 'name', known: ['shop', 'contact'] },
      { tag: 'BrokenMarkup', sign: '*', line: 1 },
    ]);
  });

  for (const language of ['id', 'en'] as const)
    for (const text of textNames)
      it(`takes what the shop says by itself: ${text}, ${language}`, () => {
        const value = usualTexts[language][text];
        if (value !== null) expect(mistakes({ name: `${text}.${language}`, value })).to.deep.equal([]);
        else expect(text).to.equal('terms');
      });
});
