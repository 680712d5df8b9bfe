import { pipe } from 'fp-ts/lib/function.js';
import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { BuyerId } from '../domain/people/buyer.ts';
import { checkSetting, type SettingMistake } from '../domain/settings/setting-rules.ts';
import type { ExtraKey } from '../domain/settings/keyboard.ts';
import type { SettingChange, SettingName, ShopSettings } from '../domain/settings/shop-settings.ts';
import type { Clock } from './ports/clock.ts';
import type { Settings } from './ports/settings.ts';
import type { StoreFailure } from './ports/store-failure.ts';
import type { Stale, Version } from './ports/versioned.ts';

export type SettingDeps = { readonly settings: Pick<Settings, 'current' | 'change'>; readonly clock: Clock };

export type ChangeSetting = {
  readonly by: BuyerId;
  readonly change: SettingChange;
  /** The version that the person saw: what somebody else changed meanwhile is not overwritten. */
  readonly version: Version;
};

export type WrongSetting = { readonly tag: 'WrongSetting'; readonly mistakes: readonly SettingMistake[] };

type Value = ShopSettings[SettingName];

const extraFact = ({ label, text, photo }: ExtraKey): string =>
  `${label}: ${photo === undefined ? '' : '🖼️ '}${text}`.trim();

/** What is no plain value is written so that people can read it. */
const factOf = (name: SettingName, value: Value): string | number | null => {
  if (typeof value === 'number') return name === 'maintenance' ? new Date(value).toISOString() : value;
  if (typeof value !== 'object' || value === null) return value;
  if ('id' in value) return `${value.title} (${String(value.id)})`;
  return value.map((key) => (key.tag === 'Own' ? key.name : extraFact(key))).join(' · ');
};

/** Checks a setting's new value and keeps it, with who changed it from what to what. */
export const writeSetting =
  ({ settings, clock }: SettingDeps) =>
  ({ by, change, version }: ChangeSetting): TE.TaskEither<WrongSetting | Stale | StoreFailure, unknown> =>
    pipe(
      checkSetting(change),
      E.mapLeft((mistakes): WrongSetting | Stale | StoreFailure => ({ tag: 'WrongSetting', mistakes })),
      TE.fromEither,
      TE.flatMap((sound) =>
        settings.change(sound, version, [
          {
            by,
            action: 'setting.change',
            subject: `setting:${change.name}`,
            before: { value: factOf(change.name, settings.current()[change.name]) },
            after: { value: factOf(change.name, change.value) },
            at: clock.now(),
          },
        ]),
      ),
    );
