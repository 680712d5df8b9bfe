import { fileCap, textCap, type Keys } from '../wire.ts';
import { button, drawing, element } from './element.ts';
import { rove } from './roving.ts';
import type { Words } from './words.ts';

type Actions = {
  readonly say: (text: string) => void;
  readonly upload: (file: File) => void;
  readonly complain: (text: string) => void;
};

export type Composer = {
  readonly element: HTMLElement;
  /** Puts keys in the place of the phone's keyboard. */
  readonly showKeys: (keys: Keys) => void;
  /** A big button stands over it while the chat is empty. */
  readonly offerBeginning: (empty: boolean) => void;
};

const labelled = (label: string) => ({ 'aria-label': label, title: label });

/** Where a person writes, attaches a file and presses keys. */
export const openComposer = (words: Words, { say, upload, complain }: Actions): Composer => {
  const area = element('textarea', {
    is: {
      rows: 1,
      maxlength: textCap,
      placeholder: words.write,
      'aria-label': words.write,
      enterkeyhint: 'send',
    },
  });
  const picker = element('input', {
    class: 'off-screen',
    is: { type: 'file', tabindex: -1, accept: '.txt,.csv,text/plain,text/csv', 'aria-label': words.attach },
  });
  const panel = element('div', { class: 'keys', is: { role: 'group', 'aria-label': words.keys } });
  const begin = button(words.begin, () => say('/start'), { class: 'begin' });
  let keysShown = '';

  const grow = (): void => {
    area.style.height = 'auto';
    area.style.height = `${String(area.scrollHeight)}px`;
  };
  const send = (): void => {
    const text = area.value.trim();
    if (text === '') return;
    area.value = '';
    grow();
    say(text);
    area.focus({ preventScroll: true });
  };
  area.addEventListener('input', grow);
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    picker.value = '';
    if (file === undefined) return;
    if (file.size > fileCap) complain(words.tooLarge);
    else upload(file);
  });

  const toggle = button(
    '',
    () => {
      panel.hidden = !panel.hidden;
      toggle.setAttribute('aria-expanded', String(!panel.hidden));
    },
    { class: 'icon', is: { ...labelled(words.keys), 'aria-expanded': 'true' } },
    drawing('keys'),
  );
  panel.hidden = true;
  toggle.hidden = true;

  const form = element(
    'form',
    { class: 'composer' },
    button('', () => picker.click(), { class: 'icon', is: labelled(words.attach) }, drawing('clip')),
    picker,
    area,
    toggle,
    element(
      'button',
      { class: 'icon send', is: { type: 'submit', ...labelled(words.send) } },
      drawing('send'),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });

  return {
    element: element('div', { class: 'dock' }, begin, form, panel),
    showKeys: (keys) => {
      const wanted = JSON.stringify(keys);
      if (wanted === keysShown) return;
      keysShown = wanted;
      panel.replaceChildren(
        ...keys.map((row) =>
          element('div', { class: 'row' }, ...row.map((key) => button(key, () => say(key)))),
        ),
      );
      rove(panel);
      panel.hidden = keys.length === 0;
      toggle.hidden = keys.length === 0;
      toggle.setAttribute('aria-expanded', 'true');
    },
    offerBeginning: (empty) => {
      begin.hidden = !empty;
    },
  };
};
