type Child = Node | string | null;

type Traits = {
  readonly class?: string;
  readonly text?: string;
  /** Attributes by their names; null leaves one out. */
  readonly is?: Readonly<Record<string, string | number | null>>;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
};

/** An element with everything on it. Words go in as text, so that none of them can become markup. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  traits: Traits = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  if (traits.class !== undefined) made.className = traits.class;
  if (traits.text !== undefined) made.textContent = traits.text;
  for (const [key, value] of Object.entries(traits.is ?? {}))
    if (value !== null) made.setAttribute(key, String(value));
  for (const [key, listen] of Object.entries(traits.on ?? {})) made.addEventListener(key, listen);
  made.append(...children.filter((child) => child !== null));
  return made;
};

/** A button that does one thing and says what. */
export const button = (
  label: string,
  press: () => void,
  traits: Traits = {},
  ...children: readonly Child[]
): HTMLButtonElement => {
  const made = element('button', { text: label, ...traits }, ...children);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
};

const drawings = {
  send: 'M3 20.5 21.5 12 3 3.5v6.7l11 1.8-11 1.8z',
  clip: 'M16.5 6.5v9.8a4.5 4.5 0 0 1-9 0V5.8a3 3 0 0 1 6 0v9.7a1.5 1.5 0 0 1-3 0V6.5H9v9a3 3 0 0 0 6 0V5.8a4.5 4.5 0 0 0-9 0v10.5a6 6 0 0 0 12 0V6.5z',
  keys: 'M3 5h18a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1zm2 3v2h2V8zm4 0v2h2V8zm4 0v2h2V8zm4 0v2h2V8zM5 11.5v2h2v-2zm4 0v2h2v-2zm4 0v2h2v-2zm4 0v2h2v-2zM8 15v2h8v-2z',
  down: 'M12 16.2 5.3 9.5l1.4-1.4 5.3 5.3 5.3-5.3 1.4 1.4z',
  file: 'M6 2h8l5 5v14a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V3a1 1 0 0 1 1-1zm7 1.5V8h4.5z',
  theme: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zm0 2v14a7 7 0 0 0 0-14z',
} as const;

/** A drawing in the colour of the words around it. */
export const drawing = (name: keyof typeof drawings): SVGSVGElement => {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', drawings[name]);
  svg.append(path);
  return svg;
};
