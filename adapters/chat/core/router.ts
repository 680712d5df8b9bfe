import type { Language } from '../../../domain/people/buyer.ts';
import type { Access, Form } from './context.ts';
import type { Action, Command, DeepLink, Entry, Feature } from './feature.ts';
import type { OwnKey } from './keyboard.ts';
import { letterOf } from './routes.ts';
import type { OpensOf } from './within-rights.ts';

type Described = { readonly command: string; readonly description: string };

/** All features as one: what each button, key, command and link means. */
export type Router = {
  readonly entries: readonly Entry[];
  readonly commands: readonly (Command & { readonly access: Access })[];
  readonly links: readonly DeepLink[];
  readonly action: (data: string) => Action | null;
  /** What `/name payload` means. */
  readonly command: (name: string, payload: string | null) => Action | null;
  readonly key: (label: string) => Action | null;
  readonly link: (payload: string) => Action | null;
  /** Whether it begins as links of the shop do; any other only says where somebody comes from, such as `?start=instagram`. */
  readonly isOwnLink: (payload: string) => boolean;
  readonly form: (name: string) => Form | null;
  /** What of staff a button leads to. */
  readonly opens: OpensOf;
  /** The keys in the order of the features; the data of its button names each. */
  readonly keys: (language: Language) => readonly OwnKey[];
  /** What a messenger may list in its menu. */
  readonly menu: (language: Language, access: Access) => readonly Described[];
};

const languages: readonly Language[] = ['id', 'en'];

/** Labels are compared without the invisible sign that some phones leave out of their emoji. */
export const bare = (label: string): string => label.replaceAll('\uFE0F', '').trim();

/** Each once: two of a kind would hide one of them. */
const table = <A>(what: string, entries: readonly (readonly [string, A])[]): ReadonlyMap<string, A> => {
  const map = new Map(entries);
  if (map.size === entries.length) return map;
  const twice = entries.map(([name]) => name).filter((name, at, all) => all.indexOf(name) !== at);
  throw new Error(`two features have the same ${what}: ${twice.join(', ')}`);
};

/** Joins the features; throws where two of them claim the same letter, command, key or link. */
export const join = (features: readonly Feature[]): Router => {
  const entries = features.flatMap((one) => one.entries);
  const commands = features.flatMap((one) => one.commands.map((it) => ({ ...it, access: one.access })));
  const keys = features.flatMap((one) => one.keys);
  const links = features.flatMap((one) => one.links);
  const byLetter = table(
    'letter',
    entries.map((entry) => [entry.route.letter, entry] as const),
  );
  const byName = table(
    'command',
    commands.map((command) => [command.name, command] as const),
  );
  const byLabel = table(
    'key',
    languages.flatMap((language) => keys.map(({ label, to }) => [bare(label(language)), to] as const)),
  );
  const forms = table(
    'form',
    features.flatMap((one) => one.forms.map((form) => [form.name, form] as const)),
  );
  table(
    'link',
    links.map((link) => [link.prefix, link] as const),
  );

  const action = (data: string): Action | null => byLetter.get(letterOf(data))?.read(data) ?? null;
  const found = (data: string | null | undefined): Action | null =>
    data === null || data === undefined ? null : action(data);

  return {
    entries,
    commands,
    links,
    action,
    command: (name, payload) => {
      const command = byName.get(name);
      if (command === undefined) return null;
      const { to, access } = command;
      if (typeof to === 'string') return action(to);
      return {
        data: null,
        access,
        opens: null,
        kind: 'Action',
        keepsForm: false,
        run: (context) => to(context, payload),
      };
    },
    key: (label) => found(byLabel.get(bare(label))),
    link: (payload) => {
      const link = links.find(({ prefix }) => payload.startsWith(prefix));
      return found(link?.to(payload.slice(link.prefix.length)));
    },
    isOwnLink: (payload) => links.some(({ prefix }) => payload.startsWith(prefix)),
    form: (name) => forms.get(name) ?? null,
    opens: (data) => byLetter.get(letterOf(data))?.opens ?? null,
    keys: (language) => keys.map(({ label, to }) => ({ name: to, label: label(language) })),
    menu: (language, whose) =>
      commands
        .filter(({ access }) => access === 'Everyone' || access === whose)
        .map(({ name, description }) => ({ command: name, description: description(language) })),
  };
};
