import * as E from 'fp-ts/lib/Either.js';
import type { Version } from '../../../../../application/ports/versioned.ts';
import type { Channel } from '../../../../../domain/rating/testimony.ts';
import { typed } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { version } from '../../../core/fields.ts';
import { form, type Outcome } from '../../../core/forms.ts';
import { message } from '../../../core/make-screen.ts';
import type { RichText } from '../../../core/screen.ts';
import { keysNow } from '../../home/handlers.ts';
import { refuse } from '../refuse.ts';
import { saved, whatIsSet } from './handlers.ts';
import { settingsMessages } from './messages.ts';
import { settingsRoutes } from './routes.ts';

const { settings: messages, buttons: labels } = settingsMessages;

/** The number of a chat, or its `@name`. */
const readChannel = (text: string): number | string | null => {
  if (/^@[A-Za-z]\w{3,31}$/.test(text)) return text;
  const id = /^-?[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
  return id;
};

type Taken = 'Done' | 'Failed' | { readonly sorry: RichText };

/** Keeps a channel as the one where ratings are shown, if the shop may post there. */
const take = async (context: Context, channel: number | string, seen: Version): Promise<Taken> => {
  const taken = await context.shop.admin.chooseTestimonyChannel({
    by: context.buyer.id,
    channel,
    version: seen,
  })();
  if (E.isRight(taken)) return saved(context, 'testimonyChannel', E.right(undefined));
  const no = taken.left;
  switch (no.tag) {
    case 'NotThere':
      return { sorry: messages.channelNotThere };
    case 'MayNotPost':
      return { sorry: messages.channelMayNotPost(no.title) };
    case 'DeliveryFailure':
      return { sorry: messages.channelUnreachable };
    case 'NotPermitted':
      await refuse(context, no);
      return 'Done';
    default:
      return saved(context, 'testimonyChannel', E.left(no));
  }
};

export const channelForm = form({
  name: 'setting-testimonyChannel',
  access: 'Staff',
  leave: settingsRoutes.settings.to(),
  given: { version },
  fields: {
    channel: {
      label: () => messages.value,
      question: () => messages.ask('testimonyChannel'),
      parse: typed<number | string>((text) => {
        const channel = readChannel(text.trim());
        return channel === null ? E.left(messages.notChannel) : E.right(channel);
      }),
    },
  },
  submit: async (context, { channel, version: seen }): Promise<Outcome<'channel'>> => {
    const taken = await take(context, channel, seen);
    return typeof taken === 'string' ? taken : { again: 'channel', notice: taken.sorry };
  },
});

/** Where the messenger has a list of channels of its own, a key opens it. */
export const askChannel = async (context: Context, seen: Version): Promise<void> => {
  await channelForm.begin(context, { version: seen });
  const keys = keysNow(context);
  if (context.client.picksChats === true && keys.tag === 'Keys')
    await context.send(
      message(messages.pickChannel, { ...keys, pickChat: { label: labels.pickChannel, kind: 'Channel' } }),
    );
};

/** A channel was picked in the messenger's own list; the shop's keyboard comes back in its place. */
export const takePickedChannel = async (context: Context, { id, title }: Channel): Promise<void> => {
  const found = await whatIsSet(context);
  if (found === null) return;
  const taken = await take(context, id, found.versions.testimonyChannel);
  const text = typeof taken === 'string' ? messages.picked(title) : taken.sorry;
  await context.send(message(text, keysNow(context)));
};
