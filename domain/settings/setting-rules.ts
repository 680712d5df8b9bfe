import * as E from 'fp-ts/lib/Either.js';
import { minutes } from '../instant.ts';
import { extraPlaceholders, keyboardLimits, type ExtraKey, type KeyboardKey } from './keyboard.ts';
import { isTextSetting, textOf, type SettingChange, type TextSetting } from './shop-settings.ts';
import { mostStyled, placeholderLengths, textRules, type TextRules } from './shop-texts.ts';
import { longestOf, parseTemplate, styledIn, type TemplateMistake } from './template.ts';

/** What is wrong with a value that somebody wants a setting to have. */
export type SettingMistake =
  | { readonly tag: 'Empty' }
  | { readonly tag: 'TooLong'; readonly length: number; readonly most: number }
  | { readonly tag: 'NotOneLine' }
  | { readonly tag: 'TooStyled'; readonly styled: number; readonly most: number }
  | TemplateMistake
  | { readonly tag: 'TooManyKeys'; readonly most: number }
  | { readonly tag: 'KeyTwice'; readonly label: string }
  | { readonly tag: 'OutOfRange'; readonly least: number; readonly most: number };

/** UTF-16 units that a line may have. */
const lineLimits = { storeName: 64, supportContact: 200 } as const;

/** Milliseconds. */
const paymentWindowRange = { least: minutes(1), most: minutes(60) } as const;

const lowStockRange = { least: 0, most: 1_000 } as const;

/** Hours. */
const ratingAfterRange = { least: 0, most: 30 * 24 } as const;

/** Minutes of a day. */
const timeRange = { least: 0, most: 24 * 60 - 1 } as const;

const inLine = (text: string, most: number): readonly SettingMistake[] => {
  if (text.trim() === '') return [{ tag: 'Empty' }];
  if (/\p{Cc}/u.test(text)) return [{ tag: 'NotOneLine' }];
  return text.length > most ? [{ tag: 'TooLong', length: text.length, most }] : [];
};

const inRange = (
  value: number,
  { least, most }: { readonly least: number; readonly most: number },
): readonly SettingMistake[] =>
  Number.isSafeInteger(value) && value >= least && value <= most ? [] : [{ tag: 'OutOfRange', least, most }];

/** Measured at its longest: what it is filled in with must fit as well. */
const inText = (written: string, { placeholders, most }: TextRules): readonly SettingMistake[] => {
  if (written.trim() === '') return [{ tag: 'Empty' }];
  const template = parseTemplate(written, placeholders);
  if (E.isLeft(template)) return template.left;
  const length = longestOf(template.right, placeholderLengths);
  const styled = styledIn(template.right);
  return [
    ...(length > most ? [{ tag: 'TooLong', length, most } as const] : []),
    ...(styled > mostStyled ? [{ tag: 'TooStyled', styled, most: mostStyled } as const] : []),
  ];
};

const nameOf = (key: KeyboardKey): string => (key.tag === 'Own' ? key.name : key.label);

/** A photo may stand without words; those under it have less room than a message. */
const inExtraText = ({ text, photo }: ExtraKey): readonly SettingMistake[] => {
  if (photo !== undefined && text.trim() === '') return [];
  const most = photo === undefined ? keyboardLimits.text : keyboardLimits.caption;
  return inText(text, { placeholders: extraPlaceholders, most });
};

const inKeyboard = (keys: readonly KeyboardKey[]): readonly SettingMistake[] => {
  const extras = keys.flatMap((key) => (key.tag === 'Extra' ? [key] : []));
  const names = keys.map(nameOf);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  return [
    ...(extras.length > keyboardLimits.extras
      ? [{ tag: 'TooManyKeys', most: keyboardLimits.extras } as const]
      : []),
    ...twice.map((label) => ({ tag: 'KeyTwice', label }) as const),
    ...extras.flatMap((key) => [...inLine(key.label, keyboardLimits.label), ...inExtraText(key)]),
  ];
};

type TextChange = Extract<SettingChange, { readonly name: TextSetting }>;

const isTextChange = (change: SettingChange): change is TextChange => isTextSetting(change.name);

const mistakesIn = (change: SettingChange): readonly SettingMistake[] => {
  if (isTextChange(change))
    return change.value === null ? [] : inText(change.value, textRules[textOf[change.name].text]);
  if (change.value === null) return [];
  switch (change.name) {
    case 'storeName':
    case 'supportContact':
      return inLine(change.value, lineLimits[change.name]);
    case 'paymentWindow':
      return inRange(change.value, paymentWindowRange);
    case 'keyboard':
      return inKeyboard(change.value);
    case 'maintenance':
      return inRange(change.value, { least: 0, most: Number.MAX_SAFE_INTEGER });
    case 'ratingAfter':
      return inRange(change.value, ratingAfterRange);
    case 'testimonyChannel':
      return Number.isSafeInteger(change.value.id) && change.value.id !== 0 ? [] : [{ tag: 'Empty' }];
    case 'lowStock':
      return inRange(change.value, lowStockRange);
    case 'recapDaily':
    case 'recapWeekly':
    case 'recapMonthly':
      return inRange(change.value, timeRange);
  }
};

/** A change as it may be kept, or everything that is wrong with it. A default is always right. */
export const checkSetting = (change: SettingChange): E.Either<readonly SettingMistake[], SettingChange> => {
  const mistakes = mistakesIn(change);
  return mistakes.length === 0 ? E.right(change) : E.left(mistakes);
};
