import { plain } from '../../../adapters/chat/core/rich-text.ts';
import type { Controls, RichText, Screen } from '../../../adapters/chat/core/screen.ts';

const noControls: Controls = { tag: 'None' };

export const aScreen = (text: string | RichText, over: Partial<Screen> = {}): Screen => ({
  text: typeof text === 'string' ? [plain(text)] : text,
  attachment: null,
  controls: noControls,
  ...over,
});
