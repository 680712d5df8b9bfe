import type { Api } from 'grammy';
import type { BotCommandScope } from 'grammy/types';
import type { Language } from '../../domain/people/buyer.ts';
import { hostOf, type Command } from './introduce.ts';
import { wantedUpdates } from './polling.ts';
import { cannotBeReached } from './errors.ts';

/** What a look at a setting found; it was put right where it was not. */
export type Found = {
  /** Somebody else had changed it: who, as far as that can be told; null where nobody had. */
  readonly changedBy: string | null;
  /** What goes wrong although the setting is right; null where nothing does. */
  readonly error: string | null;
};

/** A setting of the bot at Telegram, as the shop wants it. */
export type DesiredState = {
  readonly name: 'updates' | 'commands' | 'name';
  /** Looks how it is and puts it right; rejects where Telegram does not let it. */
  readonly settle: () => Promise<Found>;
};

const asWanted: Found = { changedBy: null, error: null };

/** Updates wait to be fetched; those that came meanwhile are kept. */
export const updatesFetched = (api: Api): DesiredState => {
  // A webhook found at the first look may be the shop's own, from a time when its updates were sent.
  let settled = false;
  return {
    name: 'updates',
    settle: async () => {
      const { url = '' } = await api.getWebhookInfo();
      if (url !== '') await api.deleteWebhook();
      const changedBy = url !== '' && settled ? hostOf(url) : null;
      settled = true;
      return { changedBy, error: null };
    },
  };
};

/** Updates are sent to `url`, with the secret that proves them Telegram's own. */
export const updatesSent = (api: Api, url: string, secret: string): DesiredState => {
  let settled = false;
  let lastError: number | null = null;
  return {
    name: 'updates',
    settle: async () => {
      const info = await api.getWebhookInfo();
      const there = info.url ?? '';
      const isNew = lastError !== (info.last_error_date ?? null);
      const failing = settled && isNew && info.pending_update_count > 0;
      const differs =
        there !== url || wantedUpdates.some((kind) => info.allowed_updates?.includes(kind) !== true);
      // The secret is never shown: it is set once by every process, and again when our own door turned Telegram away.
      if (!settled || differs || failing)
        await api.setWebhook(url, { secret_token: secret, allowed_updates: wantedUpdates });
      const changedBy = settled && there !== url ? (there === '' ? 'nobody any more' : hostOf(there)) : null;
      lastError = info.last_error_date ?? null;
      settled = true;
      const waiting = `${String(info.pending_update_count)} updates wait`;
      return { changedBy, error: failing ? `${info.last_error_message ?? 'no reason'}, ${waiting}` : null };
    },
  };
};

const isSame = (those: readonly Command[], these: readonly Command[]): boolean =>
  those.length === these.length &&
  those.every(({ command, description }, at) => {
    const other = these[at];
    return command === other?.command && description === other.description;
  });

type Listed = {
  readonly commands: readonly Command[];
  readonly language_code?: 'id' | 'en';
  readonly scope?: BotCommandScope;
};

const list = async (api: Api, { commands, ...where }: Listed): Promise<void> => {
  if (!isSame(await api.getMyCommands(where), commands)) await api.setMyCommands([...commands], where);
};

type Commands = Readonly<Record<Language, readonly Command[]>>;

/** The shop's commands stand in Telegram's menu: in Indonesian for everybody, in English for those who read it. */
export const commandsListed = (api: Api, { id, en }: Commands): DesiredState => ({
  name: 'commands',
  settle: async () => {
    await list(api, { commands: id });
    await list(api, { commands: id, language_code: 'id' });
    await list(api, { commands: en, language_code: 'en' });
    return asWanted;
  },
});

export type OwnerMenu = DesiredState & {
  readonly owner: number;
  /** Whether Telegram knew no way to the owner yet, who has to write to the bot first. */
  readonly isMissing: () => boolean;
};

/** An owner's own chat lists all that an owner can do. */
export const ownerMenu = (api: Api, owner: number, { id, en }: Commands): OwnerMenu => {
  const scope = { type: 'chat', chat_id: owner } as const;
  let missing = true;
  return {
    name: 'commands',
    owner,
    isMissing: () => missing,
    settle: async () => {
      missing = true;
      try {
        await list(api, { commands: id, scope });
        await list(api, { commands: en, scope, language_code: 'en' });
        missing = false;
      } catch (cause) {
        if (!cannotBeReached(cause)) throw cause;
      }
      return asWanted;
    },
  };
};

/** Who is of the staff now, and who is listed as such no longer. */
export type StaffNow = { readonly active: readonly number[]; readonly former: readonly number[] };

export type StaffMenus = DesiredState & {
  /** Whether they were of the staff when that was looked at last. */
  readonly has: (person: number) => boolean;
  /** What somebody just did may have made others staff, or ended that, or let Telegram know a way to them. */
  readonly follow: (person: number) => Promise<void>;
};

/** A person's own chat lists what everybody's does. */
const forgetMenu = async (api: Api, person: number): Promise<void> => {
  const scope = { type: 'chat', chat_id: person } as const;
  try {
    for (const where of [{ scope }, { scope, language_code: 'en' } as const])
      if ((await api.getMyCommands(where)).length > 0) await api.deleteMyCommands(where);
  } catch (cause) {
    if (!cannotBeReached(cause)) throw cause;
  }
};

/** The chats of the staff list what staff can do, for as long as they are staff. `staffNow` answers null where nobody can say. */
export const staffMenus = (
  api: Api,
  staffNow: () => Promise<StaffNow | null>,
  commands: Commands,
): StaffMenus => {
  const menus = new Map<number, OwnerMenu>();
  const menuOf = (person: number): OwnerMenu => {
    const menu = menus.get(person) ?? ownerMenu(api, person, commands);
    menus.set(person, menu);
    return menu;
  };
  const forget = async (person: number): Promise<void> => {
    await forgetMenu(api, person);
    menus.delete(person);
  };
  const gone = ({ active }: StaffNow): readonly number[] =>
    [...menus.keys()].filter((person) => !active.includes(person));
  return {
    name: 'commands',
    has: (person) => menus.has(person),
    settle: async () => {
      const now = await staffNow();
      if (now === null) return asWanted;
      for (const person of new Set([...now.former, ...gone(now)])) await forget(person);
      for (const person of now.active) await menuOf(person).settle();
      return asWanted;
    },
    follow: async (actor) => {
      const now = await staffNow();
      if (now === null) return;
      for (const person of gone(now)) await forget(person);
      const isNew = (person: number): boolean =>
        !menus.has(person) || (person === actor && menuOf(person).isMissing());
      for (const person of now.active.filter(isNew)) await menuOf(person).settle();
    },
  };
};

/** The shop knows what Telegram calls it: it may have been out of reach at the start, and names change. */
export const nameKnown = (api: Api, learn: (username: string) => void): DesiredState => ({
  name: 'name',
  settle: async () => {
    learn((await api.getMe()).username);
    return asWanted;
  },
});
