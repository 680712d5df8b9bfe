import { lengthOf } from '../../../adapters/chat/core/rich-text.ts';
import type { Screen } from '../../../adapters/chat/core/screen.ts';
import { buttonsIn, labelsIn } from './recording-client.ts';

const bytes = (text: string): number => new TextEncoder().encode(text).length;
const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

/** A row that only leads back. */
const leadsBack = (row: readonly string[]): boolean => row.length === 1 && row[0]?.startsWith('⬅️') === true;

/** What a messenger would not take of a screen, and ways back that take a row each; nothing when all is well. */
export const complaintsOf = (screen: Screen): readonly string[] => {
  const { text, attachment } = screen;
  const limit = attachment === null ? 4_096 : 1_024;
  const buttons = buttonsIn(screen);
  const labels = labelsIn(screen).flat();
  return [
    ...(lengthOf(text) > limit ? [`${String(lengthOf(text))} units of text`] : []),
    ...(lengthOf(text) === 0 ? ['no words'] : []),
    ...(text.every((run) => isWellFormed(run.text)) ? [] : ['half an emoji']),
    ...(text.filter(({ style }) => style !== 'plain').length > 100 ? ['more than 100 styled runs'] : []),
    ...(buttons.length > 100 ? ['more than 100 buttons'] : []),
    ...labels.filter((label) => label.trim() === '' || label.length > 64).map((label) => `label ${label}`),
    ...(labelsIn(screen).some((row) => row.length === 0 || row.length > 8)
      ? ['an empty or too wide row']
      : []),
    ...(labelsIn(screen).some((row, at, rows) => leadsBack(row) && leadsBack(rows[at + 1] ?? []))
      ? ['two ways back below each other']
      : []),
    ...buttons.flatMap((button) =>
      button.tag === 'Tap' && (bytes(button.data) < 1 || bytes(button.data) > 64)
        ? [`data ${button.data}`]
        : [],
    ),
    ...buttons.flatMap((button) =>
      button.tag === 'Copy' && (button.text.length < 1 || button.text.length > 256) ? ['copied text'] : [],
    ),
  ];
};
