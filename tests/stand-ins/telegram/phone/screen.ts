import type { Chat, Message, Person } from '../chats/chat.ts';
import { seenMessage, type SeenButton } from './seen-message.ts';

const buttonFace = ({ label, url, copies, disabled }: SeenButton): string => {
  if (url !== undefined) return `[${label} ↗]`;
  if (copies !== undefined) return `[${label} ⧉]`;
  return disabled ? `[(${label})]` : `[${label}]`;
};

const mediaFace = ({ media }: Message): string => {
  if (media === undefined) return '';
  if (media.kind === 'other') return `<${media.name}> `;
  const size = media.kind === 'photo' ? `${media.width}x${media.height}` : media.file.name;
  return `<${media.kind} ${size}, ${media.file.bytes.length} bytes> `;
};

const authorFace = ({ author, editDate }: Message, reader: Person): string => {
  const name = author === 'bot' ? 'bot' : author.id === reader.id ? 'me' : author.firstName;
  return editDate === undefined ? name : `${name} (edited)`;
};

const indented = (text: string): string => text.replaceAll('\n', '\n│     ');

const drawMessage =
  (reader: Person) =>
  (message: Message): readonly string[] => [
    `│ ${authorFace(message, reader)}: ${indented(mediaFace(message) + message.text)}`,
    ...seenMessage(message).buttons.map((row) => `│     ${row.map(buttonFace).join(' ')}`),
  ];

const drawKeyboard = (chat: Chat): readonly string[] =>
  (chat.keyboard?.rows ?? []).map((row) => `│ ${row.map((label) => `{${label}}`).join(' ')}`);

/** The chat as `reader` would see it, as text: `[inline button]`, `{key of the keyboard}`. */
export const drawScreen = (chat: Chat, reader: Person): string => {
  const keys = drawKeyboard(chat);
  return [
    `┌ ${reader.firstName} (${reader.id}), chat ${chat.id}${chat.shut ? ', bot blocked' : ''}`,
    ...(chat.messages.length === 0 ? ['│ (no messages)'] : chat.messages.flatMap(drawMessage(reader))),
    ...(keys.length === 0 ? [] : ['├ keyboard', ...keys]),
    '└',
  ].join('\n');
};
