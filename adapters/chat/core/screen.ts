import type { PhotoId } from '../../../domain/catalogue/photo.ts';
import type { GoodsFile } from '../../../domain/stock/goods-file.ts';

/** A run of text in one style. Messenger clients turn runs into their messenger's own formatting, so nothing needs escaping here. */
export type Span = {
  readonly text: string;
  readonly style: 'plain' | 'bold' | 'italic' | 'code' | 'block' | 'quote';
};

export type RichText = readonly Span[];

export type Button =
  | {
      readonly tag: 'Tap';
      readonly label: string;
      /** What comes back when it is tapped: 1–64 bytes of UTF-8. */
      readonly data: string;
      readonly tone: 'neutral' | 'primary' | 'good' | 'danger';
    }
  | { readonly tag: 'Link'; readonly label: string; readonly url: string }
  | { readonly tag: 'Copy'; readonly label: string; readonly text: string }
  /** It stands where it always does, and does nothing now. */
  | { readonly tag: 'Off'; readonly label: string };

/** What is picked in the messenger's own list of chats. */
export type PickKind = 'Channel' | 'Forum';

export type Controls =
  | { readonly tag: 'None' }
  /** Under the message. */
  | { readonly tag: 'Buttons'; readonly rows: readonly (readonly Button[])[] }
  /** In the place of the phone's keyboard: each key says its own label. */
  | {
      readonly tag: 'Keys';
      readonly rows: readonly (readonly string[])[];
      /** A key above them that opens the messenger's own list of people, where it has one. */
      readonly pick?: string;
      /** The same for chats of a kind. */
      readonly pickChat?: { readonly label: string; readonly kind: PickKind };
    };

/** What a screen brings along. */
export type CarriedAttachment =
  | {
      readonly tag: 'Picture';
      readonly png: Uint8Array;
      /** What it shows, for whoever does not see it. */ readonly alt?: string;
    }
  | { readonly tag: 'File'; readonly name: string; readonly bytes: Uint8Array };

export type Attachment =
  | CarriedAttachment
  /** A picture that the shop keeps; without it, where it is gone, the words stand alone. */
  | { readonly tag: 'Photo'; readonly photo: PhotoId; readonly alt: string }
  /** Goods that are a file: its bytes are read when it is sent, and without them the screen is not sent. */
  | { readonly tag: 'GoodsFile'; readonly file: GoodsFile };

/** One message as the buyer sees it. With an attachment the text is its caption: at most 1,024 UTF-16 units; else 4,096. */
export type Screen = {
  readonly text: RichText;
  readonly attachment: Attachment | null;
  readonly controls: Controls;
};
