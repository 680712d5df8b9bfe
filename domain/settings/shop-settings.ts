import { minutes, type Instant } from '../instant.ts';
import type { KeyboardKey } from './keyboard.ts';
import type { Language } from '../people/buyer.ts';
import type { Channel } from '../rating/testimony.ts';
import { textNames, type TextName } from './shop-texts.ts';

/** One text in one language. */
export type TextSetting = `${TextName}.${Language}`;

/** Texts that owners wrote, as templates; null is what the shop says by itself. */
type TextSettings = { readonly [Name in TextSetting]: string | null };

/** What owners change in the chat while the shop runs. */
export type ShopSettings = TextSettings & {
  readonly storeName: string;
  /** Whom to ask for help, as a buyer may write to them; null when there is nobody. */
  readonly supportContact: string | null;
  /** Milliseconds from placing an order until it expires unpaid. */
  readonly paymentWindow: number;
  /** Until then nothing can be ordered; null, or a moment that has passed, is an open shop. */
  readonly maintenance: Instant | null;
  /** The keys in the place of the phone's keyboard; null is the shop's own order. */
  readonly keyboard: readonly KeyboardKey[] | null;
  /** At so many units, or fewer, owners are told of a variant for which they chose no other number. */
  readonly lowStock: number;
  /** When the shop reports by itself, in minutes of the shop's day. */
  readonly recapDaily: number;
  readonly recapWeekly: number;
  readonly recapMonthly: number;
  /** So many hours after the goods arrived buyers are asked what they think; 0 for never. */
  readonly ratingAfter: number;
  /** Where ratings are shown whose buyers agree; null where none are. */
  readonly testimonyChannel: Channel | null;
};

export type SettingName = keyof ShopSettings;

const languages: readonly Language[] = ['id', 'en'];

const textSettings: readonly TextSetting[] = textNames.flatMap((text) =>
  languages.map((language): TextSetting => `${text}.${language}`),
);

const otherSettings = [
  'storeName',
  'supportContact',
  'paymentWindow',
  'lowStock',
  'recapDaily',
  'recapWeekly',
  'recapMonthly',
  'ratingAfter',
  'testimonyChannel',
  'maintenance',
  'keyboard',
] as const;

/** Every setting, each by its name. */
export const settingNames: readonly SettingName[] = [...otherSettings, ...textSettings];

/** Which text a setting is, and in which language. */
export const textOf = Object.fromEntries(
  textNames.flatMap((text) =>
    languages.map((language) => [`${text}.${language}`, { text, language }] as const),
  ),
) as Readonly<Record<TextSetting, { readonly text: TextName; readonly language: Language }>>;

export const isTextSetting = (name: SettingName): name is TextSetting => Object.hasOwn(textOf, name);

/** What a shop has that neither its environment nor its owner says anything about. */
export const usualSettings: ShopSettings = {
  storeName: 'Bot Auto Order',
  supportContact: null,
  paymentWindow: minutes(15),
  maintenance: null,
  keyboard: null,
  lowStock: 3,
  recapDaily: 23 * 60 + 55,
  recapWeekly: 8 * 60,
  recapMonthly: 8 * 60,
  ratingAfter: 24,
  testimonyChannel: null,
  'greeting.id': null,
  'greeting.en': null,
  'howTo.id': null,
  'howTo.en': null,
  'terms.id': null,
  'terms.en': null,
  'afterPayment.id': null,
  'afterPayment.en': null,
};

/** What was changed in the chat; what is absent has its default. */
export type ChangedSettings = { readonly [Name in SettingName]?: NonNullable<ShopSettings[Name]> };

/** One setting given another value; null gives it its default again. */
export type SettingChange = {
  readonly [Name in SettingName]: {
    readonly name: Name;
    readonly value: NonNullable<ShopSettings[Name]> | null;
  };
}[SettingName];

/** The settings that are valid: what was changed wins over the defaults. */
export const settingsOver = (defaults: ShopSettings, changed: ChangedSettings): ShopSettings => ({
  ...defaults,
  ...changed,
});
