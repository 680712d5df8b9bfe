import type { SettingsSeen } from '../../../../../application/settings/show-settings.ts';
import {
  settingNames,
  type SettingName,
  type ShopSettings,
} from '../../../../../domain/settings/shop-settings.ts';
import { buttons, inRowsOf, message, tap } from '../../../core/make-screen.ts';
import { code, italic, paragraphs, rich } from '../../../core/rich-text.ts';
import type { RichText, Screen } from '../../../core/screen.ts';
import { toMenu } from '../menu/buttons.ts';
import { settingsMessages } from './messages.ts';
import { settingsRoutes } from './routes.ts';

const { settings: messages, buttons: labels } = settingsMessages;

const toSettings = tap(labels.toSettings, settingsRoutes.settings.to());

/** Everything that can be set. */
export const settingsScreen: Screen = message(
  messages.title,
  buttons(
    ...inRowsOf(
      2,
      settingNames.map((name) => tap(messages.labels[name], settingsRoutes.setting.to({ setting: name }))),
    ),
    [toMenu],
  ),
);

/** What a setting is, in one line. */
export const valueOf = (name: SettingName, values: ShopSettings): RichText => {
  switch (name) {
    case 'storeName':
      return [code(values.storeName)];
    case 'supportContact':
      return values.supportContact === null ? [italic(messages.unset)] : [code(values.supportContact)];
    case 'paymentWindow':
      return rich`${messages.minutes(values.paymentWindow)}`;
  }
};

/** One setting, and the ways to change it. */
export const settingScreen = (
  name: SettingName,
  { values, defaults, versions }: SettingsSeen,
  lead?: RichText,
) => {
  const isUsual = values[name] === defaults[name];
  const given = { setting: name, version: versions[name] };
  return message(
    paragraphs(
      lead ?? null,
      rich`${messages.labels[name]}\n${messages.about[name]}`,
      messages.now(valueOf(name, values)),
      isUsual ? messages.usual : null,
    ),
    buttons(
      [
        tap(labels.changeSetting, settingsRoutes.change.to(given), 'primary'),
        isUsual ? null : tap(labels.resetSetting, settingsRoutes.reset.to(given)),
      ],
      [toSettings, toMenu],
    ),
  );
};
