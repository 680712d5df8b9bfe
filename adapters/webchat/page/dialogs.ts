import { button, element } from './element.ts';
import type { Words } from './words.ts';

const open = (dialog: HTMLDialogElement): void => {
  document.body.append(dialog);
  dialog.addEventListener('close', () => dialog.remove());
  dialog.showModal();
};

/** Says something that has to be read. */
export const showAlert = (text: string, { ok }: Words): void => {
  const dialog = element('dialog', { class: 'alert', is: { 'aria-label': text } });
  const close = button(ok, () => dialog.close());
  dialog.append(element('p', { text }), close);
  open(dialog);
  close.focus();
};

/** Shows a picture as large as the screen allows; a tap anywhere closes it. */
export const showPicture = (url: string, words: Words): void => {
  const dialog = element('dialog', { class: 'viewer', is: { 'aria-label': words.picture } });
  dialog.append(
    element('img', { is: { src: url, alt: words.picture } }),
    button('✕', () => dialog.close(), { is: { 'aria-label': words.close } }),
  );
  dialog.addEventListener('click', () => dialog.close());
  open(dialog);
};

/** A short note that goes by itself; the next one takes its place. */
export const openToasts = (place: HTMLElement): ((text: string) => void) => {
  const toast = element('div', { class: 'toast', is: { role: 'status' } });
  place.append(toast);
  let timer = 0;
  return (text) => {
    toast.textContent = text;
    toast.classList.add('shown');
    clearTimeout(timer);
    timer = setTimeout(() => toast.classList.remove('shown'), 2_500 + text.length * 40);
  };
};
