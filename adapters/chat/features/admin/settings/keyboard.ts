import * as E from 'fp-ts/lib/Either.js';
import { photoId } from '../../../../../domain/catalogue/photo.ts';
import {
  keysInOrder,
  movedUp,
  type ExtraKey,
  type KeyboardKey,
} from '../../../../../domain/settings/keyboard.ts';
import { checkSetting } from '../../../../../domain/settings/setting-rules.ts';
import { typed, type Parsed } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { version } from '../../../core/fields.ts';
import { form, type Outcome } from '../../../core/forms.ts';
import type { Answer, UserFile } from '../../../core/messenger-client.ts';
import { message } from '../../../core/make-screen.ts';
import { readNumber } from '../../../core/number-key.ts';
import { lines } from '../../../core/rich-text.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import { keysNow } from '../../home/handlers.ts';
import { parsePicture } from '../../../core/photos.ts';
import { fetchPhoto } from '../fetch-photo.ts';
import { extraText } from '../../texts/shop-text.ts';
import { saved, saveSetting, whatIsSet } from './handlers.ts';
import { keyboardScreen } from './keyboard-screen.ts';
import { settingsMessages } from './messages.ts';
import { settingsRoutes } from './routes.ts';

const { settings: messages } = settingsMessages;

const keysOf = (context: Context): readonly KeyboardKey[] =>
  keysInOrder(
    context.store.keyboard,
    context.ownKeys('id').map(({ name }) => name),
  );

/** What is moved is seen at once, with the way back: the same key once more, which two neighbours change places by. */
export const moveKeyUp = async (
  context: Context,
  { place, version: seen }: ValuesOf<typeof settingsRoutes.keyUp>,
): Promise<void> => {
  const change = { name: 'keyboard', value: movedUp(keysOf(context), place) } as const;
  const kept = await context.shop.admin.changeSetting({ by: context.buyer.id, change, version: seen })();
  if (E.isLeft(kept)) {
    await saved(context, 'keyboard', kept);
    return;
  }
  const now = await whatIsSet(context);
  if (now === null) return;
  const lead = messages.saved(messages.label('keyboard'));
  await context.show(keyboardScreen(now, context.ownKeys('id'), { lead, undo: place }));
};

/** Own keys are what the shop is used by: they stay. */
const extraAt = (context: Context, place: number): ExtraKey | null => {
  const key = keysOf(context)[place];
  return key?.tag === 'Extra' ? key : null;
};

/** What a key answers is typed by hand and gone with it: it is shown once more before. */
export const dropKeyForm = form({
  name: 'setting-key-drop',
  access: 'Staff',
  leave: settingsRoutes.setting.to({ setting: 'keyboard' }),
  given: settingsRoutes.dropKey.fields,
  fields: {},
  summary: async (context, { place, version: seen }) => {
    const set = await whatIsSet(context);
    if (set === null) return 'Failed';
    const key = extraAt(context, place);
    if (key === null || set.versions.keyboard !== seen) {
      await context.show(keyboardScreen(set, context.ownKeys('id'), { lead: messages.stale, undo: null }));
      return 'Done';
    }
    const answer = key.text === '' ? [] : extraText(context.store, key.text);
    return [messages.dropKey(key.label, answer, key.photo !== undefined)];
  },
  submit: (context, { place, version: seen }) => {
    const value = keysOf(context).filter((key, at) => at !== place || key.tag === 'Own');
    return saveSetting(context, { name: 'keyboard', value }, seen);
  },
});

export const askDropKey = (context: Context, given: ValuesOf<typeof settingsRoutes.dropKey>): Promise<void> =>
  dropKeyForm.begin(context, given);

export const tryKeyboard = async (context: Context): Promise<void> => {
  if ((await whatIsSet(context)) === null) return;
  await context.send(message(messages.keyboardSent, keysNow(context)));
};

const checked = <A>(value: A, key: Extract<KeyboardKey, { tag: 'Extra' }>): Parsed<A> => {
  const sound = checkSetting({ name: 'keyboard', value: [key] });
  return E.isLeft(sound) ? E.left(lines(...sound.left.map(messages.mistake('keyboard')))) : E.right(value);
};

/** What a key answers with; a picture is fetched when the key is kept. */
type Reply = { readonly words: string; readonly picture: UserFile | null };

/** Where the words stand under a photo it does not matter yet which. */
const anyPhoto = photoId('any');

const parseReply = (answer: Answer): Parsed<Reply> => {
  if (answer.tag === 'Text') {
    const words = answer.text.trim();
    return checked({ words, picture: null }, { tag: 'Extra', label: '-', text: words });
  }
  const picture = parsePicture(answer);
  if (E.isLeft(picture)) return picture;
  const words = answer.caption.trim();
  return checked(
    { words, picture: picture.right },
    { tag: 'Extra', label: '-', text: words, photo: anyPhoto },
  );
};

/** Asks what a new key says and answers, shows both, then puts it last. */
export const addKeyForm = form({
  name: 'setting-key',
  access: 'Staff',
  leave: settingsRoutes.settings.to(),
  given: { version },
  fields: {
    label: {
      label: () => messages.keyLabel,
      question: () => messages.askKeyLabel,
      parse: typed<string>((text) => {
        const label = text.trim();
        // A number opens a product. Keys and commands that there are never reach a form.
        return readNumber(label) !== null
          ? E.left(messages.keyTaken)
          : checked(label, { tag: 'Extra', label, text: '-' });
      }),
    },
    text: {
      label: () => messages.keyText,
      question: () => messages.askKeyText,
      parse: parseReply,
    },
  },
  summary: (context, { label, text: { words, picture } }) =>
    Promise.resolve([
      messages.keyPreview(label, words === '' ? [] : extraText(context.store, words), picture !== null),
    ]),
  submit: async (context, { label, text: { words, picture }, version: seen }): Promise<Outcome<'text'>> => {
    const photo = picture === null ? E.right(null) : await fetchPhoto(context, picture);
    if (E.isLeft(photo)) return { again: 'text', notice: photo.left };
    const shown = photo.right === null ? {} : { photo: photo.right };
    const key: KeyboardKey = { tag: 'Extra', label, text: words, ...shown };
    return saveSetting(context, { name: 'keyboard', value: [...keysOf(context), key] }, seen);
  },
});

export const askKey = (context: Context, given: ValuesOf<typeof settingsRoutes.addKey>): Promise<void> =>
  addKeyForm.begin(context, given);
