import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import { minutes } from '../../../../../domain/instant.ts';
import { checkSetting } from '../../../../../domain/settings/setting-rules.ts';
import type { SettingChange, SettingName } from '../../../../../domain/settings/shop-settings.ts';
import type { Parsed } from '../../../core/answers.ts';
import { lines } from '../../../core/rich-text.ts';
import { settingsMessages } from './messages.ts';

const { settings: messages } = settingsMessages;

/** A setting whose value is typed in one go; the others have ways of their own. */
export type TypedSetting = Exclude<SettingName, 'maintenance' | 'keyboard' | 'testimonyChannel'>;

export const isTyped = (name: SettingName): name is TypedSetting =>
  name !== 'maintenance' && name !== 'keyboard' && name !== 'testimonyChannel';

const counted = (text: string): number | null => (/^\d{1,4}$/.test(text) ? Number(text) : null);

/** `8.00`, `21:30` or `21.30` as minutes of a day. */
const timeOfDay = (text: string): number | null => {
  const [, hour, minute] = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(text) ?? [];
  return hour === undefined || minute === undefined ? null : Number(hour) * 60 + Number(minute);
};

const meant = (name: TypedSetting, text: string): Parsed<SettingChange> => {
  switch (name) {
    case 'paymentWindow': {
      const window = counted(text);
      return window === null ? E.left(messages.notMinutes) : E.right({ name, value: minutes(window) });
    }
    case 'lowStock': {
      const units = counted(text);
      return units === null ? E.left(messages.notUnits) : E.right({ name, value: units });
    }
    case 'ratingAfter': {
      const after = counted(text);
      return after === null ? E.left(messages.notHours) : E.right({ name, value: after });
    }
    case 'recapDaily':
    case 'recapWeekly':
    case 'recapMonthly': {
      const minute = timeOfDay(text);
      return minute === null ? E.left(messages.notTime) : E.right({ name, value: minute });
    }
    case 'storeName':
    case 'supportContact':
    case 'greeting.id':
    case 'greeting.en':
    case 'howTo.id':
    case 'howTo.en':
    case 'terms.id':
    case 'terms.en':
    case 'afterPayment.id':
    case 'afterPayment.en':
      return E.right({ name, value: text });
  }
};

/** What was typed as the value of a setting, or everything that is wrong with it. */
export const readSetting =
  (name: TypedSetting) =>
  (text: string): Parsed<SettingChange> =>
    pipe(
      meant(name, text.trim()),
      E.flatMap((change) =>
        pipe(
          checkSetting(change),
          E.mapLeft((mistakes) => lines(...mistakes.map(messages.mistake(name)))),
        ),
      ),
    );
