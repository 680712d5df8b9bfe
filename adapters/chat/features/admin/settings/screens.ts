import type { SettingsSeen } from '../../../../../application/settings/show-settings.ts';
import {
  isTextSetting,
  settingNames,
  textOf,
  type SettingName,
  type ShopSettings,
  type TextSetting,
} from '../../../../../domain/settings/shop-settings.ts';
import type { Instant } from '../../../../../domain/instant.ts';
import { closedUntil } from '../../../../../domain/settings/maintenance.ts';
import type { StoreClock } from '../../../core/store-clock.ts';
import { buttons, inRowsOf, message, tap } from '../../../core/make-screen.ts';
import { bold, code, italic, paragraphs, rich } from '../../../core/rich-text.ts';
import type { Button, RichText, Screen } from '../../../core/screen.ts';
import { filled } from '../../texts/shop-text.ts';
import { usualTexts } from '../../texts/templates.ts';
import { alertsMessages } from '../alerts/messages.ts';
import { alertsRoutes } from '../alerts/routes.ts';
import { toMenu } from '../menu/buttons.ts';
import { settingsMessages } from './messages.ts';
import { settingsRoutes } from './routes.ts';

const { settings: messages, buttons: labels } = settingsMessages;

const toSettings = tap(labels.toSettings, settingsRoutes.settings.to());

/** A text is listed once, and opened in Indonesian. */
const isListed = (name: SettingName): boolean => !isTextSetting(name) || textOf[name].language === 'id';

/** Everything that can be set. */
export const settingsScreen: Screen = message(
  messages.title,
  buttons(
    ...inRowsOf(
      2,
      settingNames
        .filter(isListed)
        .map((name) => tap(messages.short(name), settingsRoutes.setting.to({ setting: name }))),
    ),
    [tap(alertsMessages.buttons.alerts, alertsRoutes.alerts.to())],
    [toMenu],
  ),
);

/** A text as somebody called Budi would read it; empty where there is none. */
export const textAsRead = (name: TextSetting, values: ShopSettings): RichText => {
  const { text, language } = textOf[name];
  const template = values[name] ?? usualTexts[language][text];
  const { storeName: shop, supportContact } = values;
  const sample = { name: 'Budi', shop, contact: supportContact ?? '', order: 'tg7001-0a1b2c3d' };
  return template === null ? [] : filled(text, template, sample);
};

/** By which clock moments are written, and what time it is. */
export type Moment = { readonly clock: StoreClock; readonly now: Instant };

/** What a setting is, in one line. */
export const valueOf = (
  name: Exclude<SettingName, TextSetting>,
  values: ShopSettings,
  { clock, now }: Moment,
): RichText => {
  switch (name) {
    case 'storeName':
      return [code(values.storeName)];
    case 'supportContact':
      return values.supportContact === null ? [italic(messages.unset)] : [code(values.supportContact)];
    case 'paymentWindow':
      return rich`${messages.minutes(values.paymentWindow)}`;
    case 'keyboard':
      return rich`${messages.usualKeyboard}`;
    case 'maintenance': {
      const until = closedUntil(values, now);
      return until === null
        ? rich`${messages.open}`
        : rich`${messages.closedUntil(clock.dateTime(until, 'id-ID'))}`;
    }
    case 'lowStock':
      return rich`${messages.units(values.lowStock)}`;
    case 'ratingAfter':
      return rich`${messages.hours(values.ratingAfter)}`;
    case 'testimonyChannel': {
      const channel = values.testimonyChannel;
      return channel === null
        ? [italic(messages.unset)]
        : [code(messages.channel(channel.title, String(channel.id)))];
    }
    case 'recapDaily':
    case 'recapWeekly':
    case 'recapMonthly':
      return rich`${messages.time(values[name])}`;
  }
};

const languageRow = (name: SettingName): readonly Button[] => {
  if (!isTextSetting(name)) return [];
  const { text, language: shown } = textOf[name];
  return (['id', 'en'] as const).map((language) =>
    tap(
      labels.inLanguage(language, language === shown),
      settingsRoutes.setting.to({ setting: `${text}.${language}` }),
    ),
  );
};

type Given = { readonly setting: SettingName; readonly version: number };

/** Closes an open shop; of one that is closed, the way back comes first. */
const maintenanceRow = (given: Given, isOpen: boolean): readonly Button[] => {
  const change = settingsRoutes.change.to(given);
  return isOpen
    ? [tap(labels.beginMaintenance, change, 'primary')]
    : [
        tap(labels.endMaintenance, settingsRoutes.reset.to(given), 'primary'),
        tap(labels.changeMaintenance, change),
      ];
};

/** One setting, and the ways to change it. */
export const settingScreen = (
  name: SettingName,
  { values, defaults, versions }: SettingsSeen,
  moment: Moment,
  lead: RichText | null,
): Screen => {
  const isMaintenance = name === 'maintenance';
  const isUsual = isMaintenance ? closedUntil(values, moment.now) === null : values[name] === defaults[name];
  const given = { setting: name, version: versions[name] };
  return message(
    paragraphs(
      lead,
      rich`${bold(messages.label(name))}\n${messages.about(name)}`,
      isUsual && !isMaintenance ? messages.usual : null,
      isTextSetting(name)
        ? messages.nowText(textAsRead(name, values))
        : messages.now(valueOf(name, values, moment)),
    ),
    buttons(
      languageRow(name),
      isMaintenance
        ? maintenanceRow(given, isUsual)
        : [
            tap(labels.changeSetting, settingsRoutes.change.to(given), 'primary'),
            isUsual ? null : tap(labels.resetSetting, settingsRoutes.reset.to(given)),
          ],
      [toSettings, toMenu],
    ),
  );
};
