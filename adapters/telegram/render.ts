import type {
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  MessageEntity,
  ReplyKeyboardMarkup,
} from 'grammy/types';
import { keepLabelTogether, keepTogether } from '../chat/core/keep-together.ts';
import { pickChatKey, pickKey } from './pick-keys.ts';
import type { Button, Controls, RichText, Span } from '../chat/core/screen.ts';

export type Rendered = { readonly text: string; readonly entities: MessageEntity[] };

const entityTypes = {
  bold: 'bold',
  italic: 'italic',
  code: 'code',
  block: 'pre',
  quote: 'blockquote',
} as const satisfies Record<Exclude<Span['style'], 'plain'>, MessageEntity['type']>;

/** Text with its formatting beside it, counted in UTF-16 units as Telegram does: nothing needs escaping, nothing can break. */
export const renderText = (spans: RichText): Rendered => {
  const entities: MessageEntity[] = [];
  let text = '';
  for (const span of keepTogether(spans)) {
    if (span.style !== 'plain' && span.text.length > 0) {
      entities.push({ type: entityTypes[span.style], offset: text.length, length: span.text.length });
    }
    text += span.text;
  }
  return { text, entities };
};

const styles = { primary: 'primary', good: 'success', danger: 'danger' } as const;

const renderButton = (given: Button): InlineKeyboardButton => {
  const button = keepLabelTogether(given);
  switch (button.tag) {
    case 'Tap': {
      const tap = { text: button.label, callback_data: button.data };
      return button.tone === 'neutral' ? tap : { ...tap, style: styles[button.tone] };
    }
    case 'Link':
      return { text: button.label, url: button.url };
    case 'Copy':
      return { text: button.label, copy_text: { text: button.text } };
    case 'Off':
      return { text: button.label, disabled: {} };
  }
};

/** The buttons under a message. */
export const renderButtons = (controls: Controls): InlineKeyboardMarkup => ({
  inline_keyboard: controls.tag === 'Buttons' ? controls.rows.map((row) => row.map(renderButton)) : [],
});

/** Everything that can hang on a new message. */
export const renderControls = (
  controls: Controls,
): InlineKeyboardMarkup | ReplyKeyboardMarkup | undefined => {
  switch (controls.tag) {
    case 'None':
      return undefined;
    case 'Buttons':
      return renderButtons(controls);
    case 'Keys':
      return {
        keyboard: [
          ...pickKey(controls.pick),
          ...pickChatKey(controls.pickChat),
          ...controls.rows.map((row) => row.map((text) => ({ text }))),
        ],
        resize_keyboard: true,
        is_persistent: true,
      };
  }
};
