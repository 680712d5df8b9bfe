import type { Api, GrammyError, InputFile } from 'grammy';
import type { InlineKeyboardMarkup, Message } from 'grammy/types';
import type { CarriedAttachment, Screen } from '../chat/core/screen.ts';
import { renderControls, renderText, type Rendered } from './render.ts';
import { goneIn, isRefusal } from './errors.ts';
import type { PutGoodsFile } from './goods-files.ts';
import { sentFile } from './sent-file.ts';
import type { ShowPhoto } from './shop-photos.ts';

const pictureName = 'gambar.png';

/** A screen that brings along all that hangs on it. */
export type WholeScreen = Screen & { readonly attachment: CarriedAttachment | null };

/** A file by the name that Telegram has for it. */
type KnownFile = { readonly tag: 'Known'; readonly name: string };
type Sendable = Omit<Screen, 'attachment'> & { readonly attachment: CarriedAttachment | KnownFile | null };

const mediaOf = (attachment: CarriedAttachment | KnownFile): InputFile | string => {
  switch (attachment.tag) {
    case 'Picture':
      return sentFile(attachment.png, pictureName);
    case 'File':
      return sentFile(attachment.bytes, attachment.name);
    case 'Known':
      return attachment.name;
  }
};

/** A chat, and the topic in it where it is a forum; `only` where nothing is said in another place instead. */
type Place = {
  readonly chat: number;
  readonly topic?: number | undefined;
  readonly only?: boolean;
};

const inTopic = ({ topic }: Place) => (topic === undefined ? {} : { message_thread_id: topic });

/** Where a message goes when Telegram says that its place is no more: the new number of a group, or outside of a closed topic. */
const elsewhere = ({ chat, topic }: Place, { parameters, description }: GrammyError): Place | null => {
  if (parameters.migrate_to_chat_id !== undefined) return { chat: parameters.migrate_to_chat_id };
  return topic !== undefined && /thread not found|TOPIC_/i.test(description) ? { chat } : null;
};

/** A song or a picture stays the file that it is. */
const asItIs = { disable_content_type_detection: true };

const sendAs = (api: Api, to: Place, screen: Sendable, { text, entities }: Rendered): Promise<Message> => {
  const { chat } = to;
  const markup = renderControls(screen.controls);
  const controls = { ...inTopic(to), ...(markup === undefined ? {} : { reply_markup: markup }) };
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
    ? api.sendPhoto(chat, mediaOf(attachment), caption)
    : api.sendDocument(chat, mediaOf(attachment), { ...caption, ...asItIs });
};

const asFile = (api: Api, to: Place, { text }: Rendered): Promise<Message> =>
  api.sendDocument(to.chat, sentFile(new TextEncoder().encode(text), 'pesan.txt'), inTopic(to));

/** A picture as a file, which Telegram looks into no further: all that hangs under it stays. */
const pictureAsFile = (screen: WholeScreen): readonly WholeScreen[] =>
  screen.attachment?.tag === 'Picture'
    ? [{ ...screen, attachment: { tag: 'File', name: pictureName, bytes: screen.attachment.png } }]
    : [];

/** What hangs on the screen as a file: with the words under it, then without. */
const apart = (api: Api, to: Place, attachment: CarriedAttachment, { text }: Rendered) => [
  () => api.sendDocument(to.chat, mediaOf(attachment), { caption: text, ...inTopic(to), ...asItIs }),
  async () => {
    await api.sendDocument(to.chat, mediaOf(attachment), { ...inTopic(to), ...asItIs });
    return api.sendMessage(to.chat, text, inTopic(to));
  },
];

/**
 * What Telegram will not take as it is goes again without formatting, then bare, then in files: nothing is lost for its
 * looks. A file that it takes in no way is not sent: words without it would pass for it.
 */
const sendWhole = async (api: Api, to: Place, screen: WholeScreen): Promise<Message> => {
  const rendered = renderText(screen.text);
  const plain = { text: rendered.text, entities: [] };
  const ways = [
    () => sendAs(api, to, screen, rendered),
    () => sendAs(api, to, screen, plain),
    ...pictureAsFile(screen).map((file) => () => sendAs(api, to, file, plain)),
    () => sendAs(api, to, { ...screen, controls: { tag: 'None' } }, plain),
    ...(screen.attachment === null ? [] : apart(api, to, screen.attachment, plain)),
  ];
  let refused: GrammyError | null = null;
  for (const way of ways) {
    try {
      return await way();
    } catch (cause) {
      if (!isRefusal(cause, 400) || cause.description.includes('chat not found')) throw cause;
      if (to.only === true && goneIn(cause) !== null) throw cause;
      const other = elsewhere(to, cause);
      if (other !== null) return sendWhole(api, other, screen);
      refused = cause;
    }
  }
  if (screen.attachment?.tag === 'File' && refused !== null) throw refused;
  return asFile(api, to, plain);
};

// grammY's types know only inline buttons here, and a message that had keys never becomes an edited one.
const editedButtons = ({ controls }: Pick<Screen, 'controls'>): InlineKeyboardMarkup => {
  const markup = renderControls(controls);
  return markup !== undefined && 'inline_keyboard' in markup ? markup : { inline_keyboard: [] };
};

const editAs = (api: Api, chat: number, message: number, screen: WholeScreen, rendered: Rendered) => {
  const { text, entities } = rendered;
  const reply_markup = editedButtons(screen);
  if (screen.attachment === null) {
    const options = { entities, reply_markup, link_preview_options: { is_disabled: true } };
    return api.editMessageText(chat, message, text, options);
  }
  const type = screen.attachment.tag === 'Picture' ? 'photo' : 'document';
  const media = {
    type,
    media: mediaOf(screen.attachment),
    caption: text,
    caption_entities: entities,
  } as const;
  return api.editMessageMedia(chat, message, media, { reply_markup });
};

/** Formatting that Telegram will not take is left out. */
const editWhole = async (api: Api, chat: number, message: number, screen: WholeScreen): Promise<void> => {
  const rendered = renderText(screen.text);
  try {
    await editAs(api, chat, message, screen, rendered);
  } catch (cause) {
    if (!isRefusal(cause, 400) || !/entit/i.test(cause.description)) throw cause;
    await editAs(api, chat, message, screen, { text: rendered.text, entities: [] });
  }
};

/** What the shop keeps and screens only name. */
export type ShopMedia = { readonly photo: ShowPhoto; readonly file: PutGoodsFile };

/** The words alone where a photo is gone. */
const whole = (screen: Screen): WholeScreen => {
  const { attachment } = screen;
  const isNamed = attachment?.tag === 'Photo' || attachment?.tag === 'GoodsFile';
  return { ...screen, attachment: isNamed ? null : attachment };
};

/** Sends a screen. What cannot be shown with its photo is shown without. */
export const sendScreen = async (api: Api, media: ShopMedia, to: Place, screen: Screen): Promise<Message> => {
  if (screen.attachment?.tag === 'Photo') {
    const { text, entities } = renderText(screen.text);
    const markup = renderControls(screen.controls);
    const other = {
      caption: text,
      caption_entities: entities,
      ...inTopic(to),
      ...(markup === undefined ? {} : { reply_markup: markup }),
    };
    try {
      const sent = await media.photo(screen.attachment.photo, (photo) =>
        api.sendPhoto(to.chat, photo, other),
      );
      if (sent !== null) return sent;
    } catch (cause) {
      if (!isRefusal(cause, 400)) throw cause;
    }
  }
  if (screen.attachment?.tag === 'GoodsFile') {
    const { id, name } = screen.attachment.file;
    return media.file(id, {
      byName: (known) =>
        sendAs(api, to, { ...screen, attachment: { tag: 'Known', name: known } }, renderText(screen.text)),
      byBytes: (bytes) => sendWhole(api, to, { ...screen, attachment: { tag: 'File', name, bytes } }),
    });
  }
  return sendWhole(api, to, whole(screen));
};

/** Changes a message in place. Goods that are a file always come as a message of their own. */
export const editScreen = async (
  api: Api,
  media: ShopMedia,
  chat: number,
  message: number,
  screen: Screen,
): Promise<void> => {
  if (screen.attachment?.tag === 'Photo') {
    const { text: caption, entities: caption_entities } = renderText(screen.text);
    const reply_markup = editedButtons(screen);
    const edited = await media.photo(screen.attachment.photo, (photo) =>
      api.editMessageMedia(
        chat,
        message,
        { type: 'photo', media: photo, caption, caption_entities },
        { reply_markup },
      ),
    );
    if (edited !== null) return;
  }
  return editWhole(api, chat, message, whole(screen));
};
