import { spamWarning } from './messages.ts';
import type { Locale } from './locale.ts';
import { buttons, link, message, none, tap } from './make-screen.ts';
import type { CallbackData } from './routes.ts';
import type { Screen } from './screen.ts';

/** Something failed on our side; one tap tries the same again when there is something to try. */
export const apology = ({ messages }: Locale, again: CallbackData | null): Screen =>
  message(
    messages.errors.apology,
    again === null ? none : buttons([tap(messages.buttons.retry, again, 'primary')]),
  );

/** In a group: the way to the private chat. */
export const privateOnly = ({ messages }: Locale, privateChat: string | null): Screen =>
  message(
    messages.errors.privateOnly,
    privateChat === null ? none : buttons([link(messages.buttons.privateChat, privateChat)]),
  );

export const warning: Screen = message([{ text: spamWarning, style: 'plain' }]);
