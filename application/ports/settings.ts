import type { TaskEither } from 'fp-ts/lib/TaskEither.js';
import type { SettingChange, SettingName, ShopSettings } from '../../domain/settings/shop-settings.ts';
import type { AuditEntry } from '../../domain/staff/audit-entry.ts';
import type { StoreFailure } from './store-failure.ts';
import type { Stale, Version } from './versioned.ts';

/** What owners changed while the shop runs, over the defaults of the environment. */
export interface Settings {
  /** What is valid now, from the copy that this process has. */
  readonly current: () => ShopSettings;
  /** What is valid where nothing was changed. */
  readonly defaults: ShopSettings;
  /** How often each has been changed, by the same copy: 0 where it never was. */
  readonly versions: () => Readonly<Record<SettingName, Version>>;
  /** Changes one setting that is at this version; valid in this process at once, in all others within a second. */
  readonly change: (
    change: SettingChange,
    version: Version,
    audit: readonly AuditEntry[],
  ) => TaskEither<Stale | StoreFailure, Version>;
  /** Brings the copy up to date with what all processes have changed. */
  readonly refresh: () => TaskEither<StoreFailure, void>;
}
