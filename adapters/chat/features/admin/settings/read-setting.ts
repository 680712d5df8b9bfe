import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import { minutes } from '../../../../../domain/instant.ts';
import { checkSetting } from '../../../../../domain/settings/setting-rules.ts';
import type { SettingChange, SettingName } from '../../../../../domain/settings/shop-settings.ts';
import type { Parsed } from '../../../core/answers.ts';
import { lines } from '../../../core/rich-text.ts';
import { settingsMessages } from './messages.ts';

const { settings: messages } = settingsMessages;

const meant = (name: SettingName, text: string): Parsed<SettingChange> =>
  name === 'paymentWindow'
    ? /^\d{1,4}$/.test(text.trim())
      ? E.right({ name, value: minutes(Number(text)) })
      : E.left(messages.notMinutes)
    : E.right({ name, value: text.trim() });

/** What was typed as the value of a setting, or everything that is wrong with it. */
export const readSetting =
  (name: SettingName) =>
  (text: string): Parsed<SettingChange> =>
    pipe(
      meant(name, text),
      E.flatMap((change) =>
        pipe(
          checkSetting(change),
          E.mapLeft((mistakes) => lines(...mistakes.map(messages.mistake))),
        ),
      ),
    );
