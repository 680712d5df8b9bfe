import type { Media } from '../chats/chat.ts';
import { sizeOfPicture } from '../chats/picture.ts';
import type { Entity } from '../text/entity.ts';
import type { World } from '../world.ts';

/** What a person may send besides text. */
export type PersonContent =
  | { readonly photo: Buffer; readonly caption?: string }
  | { readonly document: { readonly name: string; readonly bytes: Buffer }; readonly caption?: string }
  | { readonly sticker: string }
  | { readonly contact: { readonly phone: string; readonly firstName: string } }
  | { readonly voice: Buffer };

const fileFields = (world: World, folder: 'documents' | 'voice', name: string, bytes: Buffer): object => {
  const file = world.files.keep(folder, name, bytes);
  return { file_id: file.id, file_unique_id: file.uniqueId, file_size: bytes.length };
};

/** The content as media of a message. */
export const mediaOf = (world: World, content: PersonContent): Media => {
  if ('photo' in content) {
    const size = sizeOfPicture(content.photo) ?? { width: 1, height: 1 };
    return { kind: 'photo', file: world.files.keep('photos', 'photo.jpg', content.photo), ...size };
  }
  if ('document' in content) {
    const { name, bytes } = content.document;
    return { kind: 'document', file: world.files.keep('documents', name, bytes) };
  }
  if ('sticker' in content) {
    const looks = { type: 'regular', width: 512, height: 512, is_animated: false, is_video: false };
    const file = fileFields(world, 'documents', 'sticker.webp', Buffer.from('sticker'));
    return {
      kind: 'other',
      name: 'sticker',
      fields: { sticker: { ...file, ...looks, emoji: content.sticker } },
    };
  }
  if ('contact' in content) {
    const { phone, firstName } = content.contact;
    return {
      kind: 'other',
      name: 'contact',
      fields: { contact: { phone_number: phone, first_name: firstName } },
    };
  }
  const voice = {
    ...fileFields(world, 'voice', 'voice.ogg', content.voice),
    duration: 3,
    mime_type: 'audio/ogg',
  };
  return { kind: 'other', name: 'voice', fields: { voice } };
};

/** The commands in a text of a person, marked as their app marks them. */
export const commandsIn = (text: string): readonly Entity[] =>
  [...text.matchAll(/(?<=^|\s)\/[a-zA-Z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])/g)].map((found) => ({
    type: 'bot_command',
    offset: found.index,
    length: found[0].length,
  }));

const messageLimit = 4096;

/** A long text as the several messages an app makes of it, cut at line ends or blanks where it can. */
export const splitAsApps = (text: string): readonly string[] => {
  if (text.length <= messageLimit) return [text];
  const head = text.slice(0, messageLimit);
  const cut = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\n') > 0 ? 0 : head.lastIndexOf(' '));
  const at = cut > 0 ? cut : messageLimit;
  return [text.slice(0, at), ...splitAsApps(text.slice(at).trimStart())];
};
