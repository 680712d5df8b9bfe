import * as E from 'fp-ts/lib/Either.js';
import * as t from 'io-ts';
import { after, hours } from '../../../domain/instant.ts';
import type { Context } from './context.ts';
import { apologise } from './errors.ts';
import { coreMessages } from './messages.ts';

/** A file in the messenger, as drafts keep it. */
export const DraftFile = t.strict({
  kind: t.keyof({ Document: null, Photo: null }),
  id: t.string,
  name: t.union([t.string, t.null]),
  size: t.union([t.number, t.null]),
});

export const parseJson = (content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
};

/** For how long a form waits for an answer. */
export const draftLifetime = hours(24);

/** What a form that is no row of questions knows, kept like the answers of one. */
export const ownDraft = <A>(form: string, codec: t.Type<A, unknown>) => ({
  form,
  read: (content: string): A | null => {
    const read = codec.decode(parseJson(content));
    return E.isRight(read) ? read.right : null;
  },
  keep: async (context: Context, state: A): Promise<void> => {
    const draft = { form, content: JSON.stringify(codec.encode(state)) };
    const until = after(context.clock.now(), draftLifetime);
    const kept = await context.drafts.keep(context.buyer.id, draft, until)();
    if (E.isLeft(kept)) await apologise(context, kept.left);
  },
});

const over = (context: Context): Promise<void> =>
  context.note(coreMessages[context.locale.language].form.over, true);

/** Such a form has none of the buttons that rows of questions have. */
export const noFormButtons = { suggested: over, back: over, skip: over, edit: over, confirm: over };
