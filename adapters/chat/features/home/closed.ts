import type { Instant } from '../../../../domain/instant.ts';
import type { Locale } from '../../core/locale.ts';
import { message } from '../../core/make-screen.ts';
import type { RichText, Screen } from '../../core/screen.ts';

const closedText = ({ messages, store }: Locale, until: Instant): RichText =>
  messages.home.closed(store.clock.dateTime(until, messages.locale));

/** That nothing can be ordered now, and until when; null while the shop is open. */
export const closedLine = (locale: Locale): RichText | null =>
  locale.store.closedUntil === null ? null : closedText(locale, locale.store.closedUntil);

/** The answer to an order that cannot be placed now. */
export const closedScreen = (locale: Locale, until: Instant): Screen => message(closedText(locale, until));
