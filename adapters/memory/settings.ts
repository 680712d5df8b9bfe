import * as E from 'fp-ts/lib/Either.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import type { Settings } from '../../application/ports/settings.ts';
import { stale, type Stale, type Version } from '../../application/ports/versioned.ts';
import {
  settingNames,
  settingsOver,
  type SettingName,
  type ShopSettings,
} from '../../domain/settings/shop-settings.ts';
import type { Changed, Memory } from './memory.ts';
import { stateWith, put } from './state.ts';

export const memorySettings = ({ change, state }: Memory, defaults: ShopSettings): Settings => ({
  defaults,
  current: () => {
    const changed = [...state().settings].filter(([, { value }]) => value !== null);
    const values = Object.fromEntries(changed.map(([name, { value }]) => [name, value]));
    return settingsOver(defaults, values);
  },
  versions: () => {
    const { settings } = state();
    const versions = settingNames.map((name) => [name, settings.get(name)?.version ?? 0]);
    return Object.fromEntries(versions) as Record<SettingName, Version>;
  },
  change: ({ name, value }, version, audit) =>
    change((now): E.Either<Stale, Changed<Version>> => {
      if ((now.settings.get(name)?.version ?? 0) !== version) return E.left(stale);
      const settings = put(now.settings, name, { version: version + 1, value });
      return E.right([version + 1, stateWith(now, { settings, audit: [...now.audit, ...audit] })]);
    }),
  refresh: () => TE.right(undefined),
});
