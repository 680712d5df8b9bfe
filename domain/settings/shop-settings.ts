import { minutes } from '../instant.ts';

/** What owners change in the chat while the shop runs. */
export type ShopSettings = {
  readonly storeName: string;
  /** Whom to ask for help, as a buyer may write to them; null when there is nobody. */
  readonly supportContact: string | null;
  /** Milliseconds from placing an order until it expires unpaid. */
  readonly paymentWindow: number;
};

export type SettingName = keyof ShopSettings;

/** Every setting, each by its name. */
export const settingNames: readonly SettingName[] = ['storeName', 'supportContact', 'paymentWindow'];

/** What a shop has that neither its environment nor its owner says anything about. */
export const usualSettings: ShopSettings = {
  storeName: 'Bot Auto Order',
  supportContact: null,
  paymentWindow: minutes(15),
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
