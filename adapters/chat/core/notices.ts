import { spamWarning } from './messages.ts';
import type { Locale } from './locale.ts';
import { buttons, link, message, none, tap } from './make-screen.ts';
import type { CallbackData } from './routes.ts';
import type { Screen } from './screen.ts';

/** Something failed on our side; one tap tries the same again when there is something to try. */
export const apology = ({ says }: Locale, again: CallbackData | null): Screen =>
  message(says.trouble.apology, again === null ? none : buttons([tap(says.buttons.retry, again, 'primary')]));

/** In a group: the way to the private chat. */
export const privateOnly = ({ says }: Locale, privateChat: string | null): Screen =>
  message(
    says.trouble.privateOnly,
    privateChat === null ? none : buttons([link(says.buttons.privateChat, privateChat)]),
  );

export const warning: Screen = message([{ text: spamWarning, style: 'plain' }]);
