import { pipe } from 'fp-ts/lib/function.js';
import * as TE from 'fp-ts/lib/TaskEither.js';
import * as t from 'io-ts';
import type { Settings } from '../../../application/ports/settings.ts';
import { stale, type Stale, type Version, type Versioned } from '../../../application/ports/versioned.ts';
import type { StoreFailure } from '../../../application/ports/store-failure.ts';
import {
  settingNames,
  settingsOver,
  type ChangedSettings,
  type SettingChange,
  type SettingName,
  type ShopSettings,
} from '../../../domain/settings/shop-settings.ts';
import { auditJson, insertAudit } from '../kit/audit.ts';
import { count, nothingRead } from '../kit/codecs.ts';
import type { Run } from '../kit/run.ts';
import { as } from '../kit/named-parameters.ts';
import { namedWriting, reading } from '../kit/statement.ts';
import { isSettingName, readValue } from './setting-values.ts';

/** What is told to every process that listens when a setting was changed. */
export const settingsChannel = 'shop_settings';

const read = reading(
  'settings.read',
  'select name, value, version from settings order by name',
  t.strict({ name: t.string, value: nothingRead, version: count }),
);

/** The other processes are told in the same commit. Rows are never deleted: one that is not there is at version 0. */
const change = namedWriting(
  'settings.change',
  `with changed as (
     insert into settings as setting (name, value, version)
     select :name, :value::jsonb, 1
     where :version = 0 or exists (select from settings where name = :name)
     on conflict (name) do update set value = excluded.value, version = setting.version + 1
       where setting.version = :version
     returning version
   ), audited as (${insertAudit('changed', ':audit')}
   ), told as (select pg_notify('${settingsChannel}', :name) from changed)
   select changed.version, (select count(*) from told) as told from changed`,
  {
    name: as<SettingName>(),
    value: (value: SettingChange['value']) => (value === null ? null : JSON.stringify(value)),
    version: as<Version>(),
    audit: auditJson,
  },
  t.strict({ version: count }),
);

/** What owners changed, in PostgreSQL, with a copy in the process. The newer of two versions of a setting is kept, in whatever order they come. */
export const postgresSettings = (run: Run, defaults: ShopSettings): Settings => {
  const copy = new Map<SettingName, Versioned<ChangedSettings>>();
  let valid = defaults;
  const keep = (name: SettingName, version: Version, value: unknown): void => {
    if (version <= (copy.get(name)?.version ?? 0)) return;
    copy.set(name, { version, value: readValue(name, value) });
    const changed = [...copy.values()].map((kept) => kept.value);
    valid = settingsOver(defaults, Object.assign({}, ...changed) as ChangedSettings);
  };
  return {
    defaults,
    current: () => valid,
    versions: () => {
      const versions = settingNames.map((name) => [name, copy.get(name)?.version ?? 0]);
      return Object.fromEntries(versions) as Record<SettingName, Version>;
    },
    change: ({ name, value }, version, audit) =>
      pipe(
        run(...change({ name, value, version, audit })),
        TE.flatMap(([row]): TE.TaskEither<Stale | StoreFailure, Version> =>
          row === undefined ? TE.left(stale) : TE.right(row.version),
        ),
        TE.tapIO((now) => () => {
          keep(name, now, value);
        }),
      ),
    refresh: () =>
      pipe(
        run(read),
        TE.map((rows) => {
          rows.forEach(({ name, version, value }) => {
            if (isSettingName(name)) keep(name, version, value);
          });
        }),
      ),
  };
};
