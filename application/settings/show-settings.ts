import * as TE from 'fp-ts/lib/TaskEither.js';
import type { SettingName, ShopSettings } from '../../domain/settings/shop-settings.ts';
import type { Settings } from '../ports/settings.ts';
import type { Version } from '../ports/versioned.ts';

export type SettingsSeen = {
  readonly values: ShopSettings;
  /** What each would be if nobody had changed it. */
  readonly defaults: ShopSettings;
  /** 0 where a setting was never changed. */
  readonly versions: Readonly<Record<SettingName, Version>>;
};

/** What is set now, and how often each setting was changed. */
export const showSettings =
  ({ settings }: { readonly settings: Pick<Settings, 'current' | 'defaults' | 'versions'> }) =>
  (): TE.TaskEither<never, SettingsSeen> =>
    TE.fromIO(() => ({
      values: settings.current(),
      defaults: settings.defaults,
      versions: settings.versions(),
    }));
