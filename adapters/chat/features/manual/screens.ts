import type { BuyerNews } from '../../../../application/ports/messenger.ts';
import { buttons, message, tap } from '../../core/make-screen.ts';
import type { Locale } from '../../core/locale.ts';
import { paragraphs } from '../../core/rich-text.ts';
import type { Screen } from '../../core/screen.ts';
import { truncate } from '../../core/truncate.ts';
import { manualMessages } from './messages.ts';
import { manualRoutes } from './routes.ts';

const buttonLimit = 40;

/** What was written is to be corrected, or its time is over: a button for each. */
export const manualNotice = (
  { language }: Locale,
  { tag, tasks }: Extract<BuyerNews, { tag: 'ManualReturned' | 'ManualOverdue' }>,
): Screen => {
  const messages = manualMessages[language];
  return tag === 'ManualReturned'
    ? message(
        paragraphs(...tasks.map(({ name, note }) => messages.returned(truncate(name, 64), note ?? ''))),
        buttons(
          ...tasks.map(({ order, line, name }) => [
            tap(
              messages.correct(truncate(name, buttonLimit)),
              manualRoutes.correct.to({ order, line }),
              'primary',
            ),
          ]),
        ),
      )
    : message(
        paragraphs(...tasks.map(({ name }) => messages.overdue(truncate(name, 64)))),
        buttons(
          ...tasks.map(({ order, line, name }) => [
            tap(messages.giveUp(truncate(name, buttonLimit)), manualRoutes.giveUp.to({ order, line })),
          ]),
        ),
      );
};
