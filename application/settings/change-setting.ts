import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { ShopSettings } from '../../domain/settings/shop-settings.ts';
import type { StoreFailure } from '../ports/store-failure.ts';
import type { Stale } from '../ports/versioned.ts';
import { writeSetting, type ChangeSetting, type SettingDeps, type WrongSetting } from '../write-setting.ts';

/** Gives a setting another value, or its default again, from now on. */
export const changeSetting =
  (deps: SettingDeps) =>
  (command: ChangeSetting): TE.TaskEither<WrongSetting | Stale | StoreFailure, ShopSettings> =>
    pipe(
      writeSetting(deps)(command),
      TE.map(() => deps.settings.current()),
    );
