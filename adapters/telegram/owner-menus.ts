import type { Api } from 'grammy';
import type { Log } from '../../application/ports/log.ts';
import type { Language } from '../../domain/buyer.ts';
import type { Command } from './introduce.ts';
import { cannotBeReached } from './trouble.ts';

export type OwnerMenus = {
  /** Shows every owner their menu, as far as Telegram knows the way to them. */
  readonly introduce: () => Promise<void>;
  /** Somebody wrote in private: an owner whom Telegram knew no way to until now gets their menu too. */
  readonly meet: (person: number) => Promise<void>;
};

type Settings = {
  readonly api: Api;
  readonly owners: readonly number[];
  /** All that an owner's menu lists. */
  readonly commands: Readonly<Record<Language, readonly Command[]>>;
  readonly log: Pick<Log, 'warn'>;
};

/** The menu of each owner's own chat. What fails keeps nobody from writing, so it is at most a line in the log. */
export const ownerMenus = ({ api, owners, commands, log }: Settings): OwnerMenus => {
  const without = new Set(owners);

  const show = async (owner: number): Promise<void> => {
    const scope = { type: 'chat', chat_id: owner } as const;
    without.delete(owner);
    try {
      await api.setMyCommands([...commands.id], { scope });
      await api.setMyCommands([...commands.en], { scope, language_code: 'en' });
    } catch (cause) {
      without.add(owner);
      // Who never wrote to the bot has no chat with it; their first message is the next occasion.
      if (!cannotBeReached(cause))
        log.warn('Telegram did not take the menu of an owner', {
          cause: cause instanceof Error ? cause.name : null,
        });
    }
  };

  return {
    introduce: async () => {
      for (const owner of owners) await show(owner);
    },
    meet: async (person) => {
      if (without.has(person)) await show(person);
    },
  };
};
