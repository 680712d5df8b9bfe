import * as t from 'io-ts';
import { photoId, type PhotoId } from '../../domain/catalogue/photo.ts';
import { goodsFileId, type GoodsFileId } from '../../domain/stock/goods-file.ts';
import type { Attachment, CarriedAttachment, Controls, RichText } from '../chat/core/screen.ts';

/** A picture that the shop keeps is not kept once more; width and height in pixels. */
export type ShopPhoto = {
  readonly tag: 'Photo';
  readonly photo: PhotoId;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
};

/** Goods that are a file stay where the shop keeps them. */
type GoodsAttachment = Extract<Attachment, { readonly tag: 'GoodsFile' }>;
export type HungAttachment = CarriedAttachment | ShopPhoto | GoodsAttachment;

export type StoredAttachment = HungAttachment & {
  /** The part of its address that nobody can guess. */
  readonly token: string;
};

export type StoredMessage = {
  readonly id: number;
  readonly from: 'shop' | 'person';
  readonly at: number;
  readonly edits: number;
  readonly sent: string | null;
  readonly text: RichText;
  readonly attachment: StoredAttachment | null;
  readonly controls: Controls;
};

/** All that can happen to the chats. What they hold is what their changes made of them. */
export type Change =
  | { readonly tag: 'Put'; readonly chat: number; readonly message: StoredMessage }
  | { readonly tag: 'Drop'; readonly chat: number; readonly message: number }
  | { readonly tag: 'Keys'; readonly chat: number; readonly keys: readonly (readonly string[])[] }
  /** What the page called `sent` is done, and is not done again. */
  | { readonly tag: 'Done'; readonly chat: number; readonly sent: string };

const Bytes = new t.Type<Uint8Array, string>(
  'bytes in base64',
  (given): given is Uint8Array => given instanceof Uint8Array,
  (given, context) =>
    typeof given === 'string' ? t.success(Buffer.from(given, 'base64')) : t.failure(given, context),
  (bytes) => Buffer.from(bytes).toString('base64'),
);

const Span = t.type({
  text: t.string,
  style: t.keyof({ plain: null, bold: null, italic: null, code: null, block: null, quote: null }),
});

const Button = t.union([
  t.type({
    tag: t.literal('Tap'),
    label: t.string,
    data: t.string,
    tone: t.keyof({ neutral: null, primary: null, good: null, danger: null }),
  }),
  t.type({ tag: t.literal('Link'), label: t.string, url: t.string }),
  t.type({ tag: t.literal('Copy'), label: t.string, text: t.string }),
  t.type({ tag: t.literal('Off'), label: t.string }),
]);

const Rows = t.readonlyArray(t.readonlyArray(t.string));

const Shown = t.union([
  t.type({ tag: t.literal('None') }),
  t.type({ tag: t.literal('Buttons'), rows: t.readonlyArray(t.readonlyArray(Button)) }),
  t.type({ tag: t.literal('Keys'), rows: Rows }),
]);

const PhotoName = new t.Type<PhotoId, string>(
  'photo',
  (given): given is PhotoId => typeof given === 'string',
  (given, context) => (typeof given === 'string' ? t.success(photoId(given)) : t.failure(given, context)),
  String,
);

const GoodsFileName = new t.Type<GoodsFileId, number>(
  'file of goods',
  (given): given is GoodsFileId => typeof given === 'number',
  (given, context) => (typeof given === 'number' ? t.success(goodsFileId(given)) : t.failure(given, context)),
  Number,
);

const Hung = t.union([
  t.type({
    tag: t.literal('GoodsFile'),
    file: t.type({ id: GoodsFileName, name: t.string, size: t.number }),
    token: t.string,
  }),
  t.intersection([
    t.type({ tag: t.literal('Picture'), png: Bytes, token: t.string }),
    t.partial({ alt: t.string }),
  ]),
  t.type({ tag: t.literal('File'), name: t.string, bytes: Bytes, token: t.string }),
  t.type({
    tag: t.literal('Photo'),
    photo: PhotoName,
    alt: t.string,
    width: t.number,
    height: t.number,
    token: t.string,
  }),
]);

const Message = t.type({
  id: t.number,
  from: t.keyof({ shop: null, person: null }),
  at: t.number,
  edits: t.number,
  sent: t.union([t.string, t.null]),
  text: t.readonlyArray(Span),
  attachment: t.union([Hung, t.null]),
  controls: Shown,
});

/** A change as it is stored. */
export const ChangeLine = t.union([
  t.type({ tag: t.literal('Put'), chat: t.number, message: Message }),
  t.type({ tag: t.literal('Drop'), chat: t.number, message: t.number }),
  t.type({ tag: t.literal('Keys'), chat: t.number, keys: Rows }),
  t.type({ tag: t.literal('Done'), chat: t.number, sent: t.string }),
]);
