import { InputFile, type Api } from 'grammy';
import type { Message } from 'grammy/types';
import type { Attachment, Screen } from '../chat/core/screen.ts';
import { renderControls, renderText, type Rendered } from './render.ts';
import { isRefusal } from './trouble.ts';

const bytesOf = (attachment: Attachment): InputFile =>
  attachment.tag === 'Picture'
    ? new InputFile(attachment.png, 'gambar.png')
    : new InputFile(attachment.bytes, attachment.name);

const sendAs = (api: Api, chat: number, screen: Screen, { text, entities }: Rendered): Promise<Message> => {
  const markup = renderControls(screen.controls);
  const controls = markup === undefined ? {} : { reply_markup: markup };
  const { attachment } = screen;
  if (attachment === null) {
    return api.sendMessage(chat, text, {
      entities,
      link_preview_options: { is_disabled: true },
      ...controls,
    });
  }
  const caption = { caption: text, caption_entities: entities, ...controls };
  return attachment.tag === 'Picture'
    ? api.sendPhoto(chat, bytesOf(attachment), caption)
    : api.sendDocument(chat, bytesOf(attachment), caption);
};

const asFile = (api: Api, chat: number, { text }: Rendered): Promise<Message> =>
  api.sendDocument(chat, new InputFile(new TextEncoder().encode(text), 'pesan.txt'));

/** What hangs on the screen as a file: with the words under it, then without. */
const apart = (api: Api, chat: number, attachment: Attachment, { text }: Rendered) => [
  () => api.sendDocument(chat, bytesOf(attachment), { caption: text }),
  async () => {
    await api.sendDocument(chat, bytesOf(attachment));
    return api.sendMessage(chat, text);
  },
];

/** Sends a screen. What Telegram will not take as it is goes again without formatting, then bare, then in files: nothing is lost for its looks. */
export const sendScreen = async (api: Api, chat: number, screen: Screen): Promise<Message> => {
  const rendered = renderText(screen.text);
  const plain = { text: rendered.text, entities: [] };
  const ways = [
    () => sendAs(api, chat, screen, rendered),
    () => sendAs(api, chat, screen, plain),
    () => sendAs(api, chat, { ...screen, controls: { tag: 'None' } }, plain),
    ...(screen.attachment === null ? [] : apart(api, chat, screen.attachment, plain)),
  ];
  for (const way of ways) {
    try {
      return await way();
    } catch (cause) {
      if (!isRefusal(cause, 400) || cause.description.includes('chat not found')) throw cause;
    }
  }
  return asFile(api, chat, plain);
};

const editAs = (api: Api, chat: number, message: number, screen: Screen, rendered: Rendered) => {
  const { text, entities } = rendered;
  // grammY's types know only inline buttons here, and a message that had keys never becomes an edited one.
  const markup = renderControls(screen.controls);
  const reply_markup = markup !== undefined && 'inline_keyboard' in markup ? markup : { inline_keyboard: [] };
  if (screen.attachment === null) {
    const options = { entities, reply_markup, link_preview_options: { is_disabled: true } };
    return api.editMessageText(chat, message, text, options);
  }
  const type = screen.attachment.tag === 'Picture' ? 'photo' : 'document';
  const media = {
    type,
    media: bytesOf(screen.attachment),
    caption: text,
    caption_entities: entities,
  } as const;
  return api.editMessageMedia(chat, message, media, { reply_markup });
};

/** Changes a message in place; formatting that Telegram will not take is left out. */
export const editScreen = async (api: Api, chat: number, message: number, screen: Screen): Promise<void> => {
  const rendered = renderText(screen.text);
  try {
    await editAs(api, chat, message, screen, rendered);
  } catch (cause) {
    if (!isRefusal(cause, 400) || !/entit/i.test(cause.description)) throw cause;
    await editAs(api, chat, message, screen, { text: rendered.text, entities: [] });
  }
};
