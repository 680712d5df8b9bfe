import { keepLabelTogether, keepTogether } from '../chat/core/keep-together.ts';
import type { Controls } from '../chat/core/screen.ts';
import type { StoredAttachment, StoredMessage } from './stored-message.ts';
import type { Hung, MessageView } from './wire.ts';

/** Where pictures and files are fetched. */
export const blobsPath = '/chat/blobs';

const at = (png: Uint8Array, offset: number): number =>
  png.byteLength < offset + 4 ? 0 : new DataView(png.buffer, png.byteOffset).getUint32(offset);

const hung = (attachment: StoredAttachment): Hung => {
  const { token } = attachment;
  if (attachment.tag === 'Photo') {
    const { alt, width, height } = attachment;
    return { tag: 'Picture', url: `${blobsPath}/${token}/foto`, width, height, alt };
  }
  if (attachment.tag === 'Picture') {
    // Said by the PNG's own head, so that the page keeps the place free until the picture is there.
    const [width, height] = [at(attachment.png, 16), at(attachment.png, 20)];
    const url = `${blobsPath}/${token}/gambar.png`;
    const { alt } = attachment;
    return { tag: 'Picture', url, width, height, ...(alt === undefined ? {} : { alt }) };
  }
  const { name, size } =
    attachment.tag === 'GoodsFile'
      ? attachment.file
      : { name: attachment.name, size: attachment.bytes.byteLength };
  return { tag: 'File', name, url: `${blobsPath}/${token}/${encodeURIComponent(name)}`, size };
};

/** Keys are the chat's, not the message's. */
const buttonsOf = (controls: Controls): MessageView['controls'] =>
  controls.tag === 'Buttons'
    ? { tag: 'Buttons', rows: controls.rows.map((row) => row.map(keepLabelTogether)) }
    : { tag: 'None' };

/** A message as the page is told of it. */
export const viewOf = ({ attachment, controls, text, ...message }: StoredMessage): MessageView => ({
  ...message,
  text: message.from === 'shop' ? keepTogether(text) : text,
  attachment: attachment === null ? null : hung(attachment),
  controls: buttonsOf(controls),
});
