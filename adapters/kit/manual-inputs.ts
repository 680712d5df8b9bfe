import { inputLimits, type InputKind, type ManualInput } from '../../domain/manual/manual-input.ts';

const kinds: Readonly<Record<string, InputKind>> = {
  teks: 'text',
  text: 'text',
  angka: 'number',
  nomor: 'number',
  number: 'number',
  email: 'email',
  'e-mail': 'email',
  hp: 'phone',
  telepon: 'phone',
  phone: 'phone',
  pilihan: 'choice',
  choice: 'choice',
  rahasia: 'secret',
  secret: 'secret',
};

const form = /^([^:]+):\s*([\p{L}-]+)\s*(.*)$/u;

/** Without the brackets around all of it; one at an end alone belongs to a choice: `Asia, Eropa (EU)`. */
const unbracketed = (text: string): string => /^\((.*)\)$/su.exec(text)?.[1] ?? text;

const readChoices = (text: string): readonly string[] =>
  unbracketed(text)
    .split(/[,;|]/)
    .map((choice) => choice.trim())
    .filter((choice) => choice !== '');

const readInput = (line: string): ManualInput | null => {
  const [, label = '', word = '', rest = ''] = form.exec(line.trim()) ?? [];
  const name = word.toLowerCase();
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  const choices = kind === 'choice' ? readChoices(rest) : [];
  const isSound =
    label.trim() !== '' &&
    label.trim().length <= inputLimits.label &&
    choices.length <= inputLimits.choices &&
    choices.every((choice) => choice.length <= inputLimits.label) &&
    (kind === 'choice' ? choices.length > 1 : rest === '');
  return kind === undefined || !isSound ? null : { label: label.trim(), kind, choices };
};

/** What buyers are asked for, one a line: `ID Pemain: angka`, `Server: choice (Asia, Europe)`; null where a line is no such thing, or there are none or too many. */
export const readInputs = (text: string): readonly ManualInput[] | null => {
  const read = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readInput);
  return read.every((one) => one !== null) && read.length > 0 && read.length <= inputLimits.inputs
    ? read
    : null;
};

const writeInput = ({ label, kind, choices }: ManualInput): string =>
  `${label}: ${kind}${kind === 'choice' ? ` (${choices.join(', ')})` : ''}`;

/** The same as text that can be read again. */
export const writeInputs = (inputs: readonly ManualInput[]): string => inputs.map(writeInput).join('\n');
