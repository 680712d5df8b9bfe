import type { InlineButton, Message } from '../chats/chat.ts';
import type { Entity } from '../text/entity.ts';

/** A button as a person sees it: with the message it hangs on, so that it can be pressed later too. */
export interface SeenButton {
  readonly chatId: number;
  readonly messageId: number;
  readonly label: string;
  readonly style?: string;
  readonly data?: string;
  readonly url?: string;
  readonly copies?: string;
  readonly disabled: boolean;
}

/** A message as a person sees it now; `text` is the caption where there is a picture or a file. */
export interface SeenMessage {
  readonly id: number;
  readonly from: 'bot' | 'person';
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly buttons: readonly (readonly SeenButton[])[];
  readonly photo?: {
    readonly name: string;
    readonly bytes: Buffer;
    readonly width: number;
    readonly height: number;
  };
  readonly document?: { readonly name: string; readonly type: string; readonly bytes: Buffer };
  readonly edited: boolean;
  /** The topic of a forum that it stands in. */
  readonly topic?: number;
  /** The texts a tap copies: every `code` and `pre`, in order. */
  readonly codes: () => readonly string[];
}

/** Nobody sees which kind a space is of. */
const read = (text: string): string => text.replaceAll('\u00a0', ' ');

const seenButton =
  ({ chatId, id }: Message) =>
  (button: InlineButton): SeenButton => ({
    chatId,
    messageId: id,
    label: read(button.text),
    disabled: button.disabled !== undefined,
    ...(button.style === undefined ? {} : { style: button.style }),
    ...(button.callback_data === undefined ? {} : { data: button.callback_data }),
    ...(button.url === undefined ? {} : { url: button.url }),
    ...(button.copy_text === undefined ? {} : { copies: button.copy_text.text }),
  });

const seenMedia = ({ media }: Message): Pick<SeenMessage, 'photo' | 'document'> => {
  if (media === undefined || media.kind === 'other') return {};
  const { name, type, bytes } = media.file;
  return media.kind === 'photo'
    ? { photo: { name, bytes, width: media.width, height: media.height } }
    : { document: { name, type, bytes } };
};

const codesOf = ({ text, entities }: Message): readonly string[] =>
  entities
    .filter(({ type }) => type === 'code' || type === 'pre')
    .map(({ offset, length }) => text.slice(offset, offset + length));

/** The message with its buttons and files as they are at this moment. */
export const seenMessage = (message: Message): SeenMessage => ({
  id: message.id,
  from: message.author === 'bot' ? 'bot' : 'person',
  text: read(message.text),
  entities: message.entities,
  buttons:
    message.markup?.kind === 'inline' ? message.markup.rows.map((row) => row.map(seenButton(message))) : [],
  ...seenMedia(message),
  edited: message.editDate !== undefined,
  ...(message.topic === undefined ? {} : { topic: message.topic }),
  codes: () => codesOf(message),
});
