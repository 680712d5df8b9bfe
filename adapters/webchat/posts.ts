import * as E from 'fp-ts/lib/Either.js';
import { pipe } from 'fp-ts/lib/function.js';
import * as t from 'io-ts';
import { parseJson } from '../kit/parse-json.ts';
import { captionCap, textCap, type Post } from './wire.ts';

const matching = (name: string, fits: (text: string) => boolean) => t.refinement(t.string, fits, name);

const Person = t.refinement(t.Int, (id) => id > 0 && Number.isSafeInteger(id), 'person');
const Sent = matching('name of a post', (text) => /^[A-Za-z0-9-]{8,64}$/.test(text));
const Text = matching('text', (text) => text.trim() !== '' && text.length <= textCap);
const Data = matching('data of a button', (text) => text !== '' && Buffer.byteLength(text) <= 64);
const Name = matching('name of a file', (text) => text.trim() !== '' && text.length <= 255);

const Said = t.union([
  t.type({ tag: t.literal('Text'), text: Text }),
  t.type({ tag: t.literal('Tap'), message: t.refinement(t.Int, (id) => id >= 0, 'message'), data: Data }),
]);
const PostBody = t.type({ person: Person, sent: Sent, said: Said });
const FileQuery = t.intersection([
  t.type({ person: matching('person', (id) => /^[1-9]\d{0,14}$/.test(id)), sent: Sent, name: Name }),
  t.partial({ caption: matching('caption', (text) => text.length <= captionCap) }),
]);

/** What a page posted, or null when no page of ours would post it. */
export const decodePost = (body: string): Post | null => {
  const post = pipe(
    parseJson(body),
    E.flatMap((post) => PostBody.decode(post)),
  );
  return E.isRight(post) ? post.right : null;
};

export type FileHead = {
  readonly person: number;
  readonly sent: string;
  readonly name: string;
  readonly caption: string;
};

const lastOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? '';

/** The same for what comes beside a file; of a path only its last part counts. */
export const decodeFileHead = (query: unknown): FileHead | null => {
  const head = FileQuery.decode(query);
  if (E.isLeft(head)) return null;
  const { person, sent, name, caption = '' } = head.right;
  const bare = lastOf(name)
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .trim();
  return { person: Number(person), sent, name: bare === '' ? 'file' : bare, caption: caption.trim() };
};
