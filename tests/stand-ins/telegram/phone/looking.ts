import { seenMessage, type SeenButton, type SeenMessage } from './seen-message.ts';
import { describeWanted, fitsLabel, fitsMessage, fitsText, type Label, type Wanted } from './matching.ts';
import { chatOf, screenOf, waitFor, type PhoneParts } from './phone-parts.ts';
import type { Tap, TapAnswer } from './taps.ts';

/** How long to wait, in milliseconds; as long as the stand-in's patience when not said. */
export interface Wait {
  readonly within?: number;
}

/** What a person can look at. Everything that waits fails with a picture of the chat. */
export interface Looking {
  /** The newest message of the bot that fits and is on the screen, at once or when it comes. */
  readonly sees: (wanted: Wanted, wait?: Wait) => Promise<SeenMessage>;
  /** The same among what came or was edited since this person's last action. */
  readonly seesNew: (wanted: Wanted, wait?: Wait) => Promise<SeenMessage>;
  /** Waits until no message of the bot that fits is on the screen. */
  readonly noLongerSees: (wanted: Wanted, wait?: Wait) => Promise<void>;
  /** Waits for a button under the newest message that has it; to be pressed now or, stale, later. */
  readonly finds: (label: Label, wait?: Wait) => Promise<SeenButton>;
  /** The address behind a link button. */
  readonly link: (label: Label, wait?: Wait) => Promise<string>;
  /** The text that a copy button puts on the clipboard. */
  readonly copies: (label: Label, wait?: Wait) => Promise<string>;
  /** Waits for an alert that came since this person's last action; answers its text. */
  readonly seesAlert: (wanted: string | RegExp, wait?: Wait) => Promise<string>;
  /** Waits for a short notice that came since this person's last action; answers its text. */
  readonly seesToast: (wanted: string | RegExp, wait?: Wait) => Promise<string>;
  /** Waits until no button shows that it is still working. */
  readonly everyTapAnswered: (wait?: Wait) => Promise<void>;
  /** Labels of the taps the bot has not answered. */
  readonly unansweredTaps: () => readonly string[];
  /** The last alert; undefined when there was none. */
  readonly alert: () => string | undefined;
  /** The last short notice; undefined when there was none. */
  readonly toast: () => string | undefined;
  readonly button: (label: Label) => SeenButton | undefined;
  readonly keyboard: () => readonly (readonly string[])[];
  /** All messages on the screen, the person's own too, oldest first. */
  readonly messages: () => readonly SeenMessage[];
  /** The documents the bot sent, oldest first. */
  readonly files: () => readonly NonNullable<SeenMessage['document']>[];
  readonly screen: () => string;
}

const newestFirst = (parts: PhoneParts, since = 0): readonly SeenMessage[] =>
  chatOf(parts)
    .messages.filter(({ author, changed }) => author === 'bot' && changed > since)
    .map(seenMessage)
    .reverse();

/** The newest inline button with this label. */
export const findButton = (parts: PhoneParts, label: Label): SeenButton | undefined =>
  newestFirst(parts)
    .flatMap(({ buttons }) => buttons.flat())
    .find((button) => fitsLabel(label, button.label));

const tapsOf = ({ world, personId, chatId }: PhoneParts): readonly Tap[] =>
  world.taps.all().filter((tap) => tap.personId === personId && tap.chatId === chatId);

const answersOf = (parts: PhoneParts, alert: boolean): readonly TapAnswer[] =>
  tapsOf(parts)
    .flatMap(({ answer }) => (answer === undefined ? [] : [answer]))
    .filter((answer) => answer.alert === alert && answer.text !== '')
    .sort((one, other) => one.changed - other.changed);

const pending = (parts: PhoneParts): readonly string[] =>
  tapsOf(parts)
    .filter(({ answer }) => answer === undefined)
    .map(({ label }) => label);

const seesAnswer =
  (parts: PhoneParts, alert: boolean) =>
  (wanted: string | RegExp, wait: Wait = {}): Promise<string> => {
    const since = parts.memory.acted;
    const probe = (): string | undefined =>
      answersOf(parts, alert).find(({ text, changed }) => changed > since && fitsText(wanted, text))?.text;
    return waitFor(
      parts,
      probe,
      `sees no ${alert ? 'alert' : 'notice'} ${describeWanted(wanted)}`,
      wait.within,
    );
  };

const asked = async (
  parts: PhoneParts,
  label: Label,
  wait: Wait,
  field: 'url' | 'copies',
): Promise<string> => {
  const probe = (): string | undefined => findButton(parts, label)?.[field];
  return waitFor(parts, probe, `sees no ${field} button ${describeWanted(label)}`, wait.within);
};

/** The eyes of a phone. */
export const createLooking = (parts: PhoneParts): Looking => {
  const newest = (wanted: Wanted, since?: number): SeenMessage | undefined =>
    newestFirst(parts, since).find((message) => fitsMessage(wanted, message));

  return {
    sees: (wanted, { within } = {}) =>
      waitFor(parts, () => newest(wanted), `sees no message with ${describeWanted(wanted)}`, within),
    seesNew: (wanted, { within } = {}) => {
      const since = parts.memory.acted;
      return waitFor(
        parts,
        () => newest(wanted, since),
        `sees no new message with ${describeWanted(wanted)}`,
        within,
      );
    },
    noLongerSees: async (wanted, { within } = {}) => {
      const gone = (): true | undefined => (newest(wanted) === undefined ? true : undefined);
      await waitFor(parts, gone, `still sees a message with ${describeWanted(wanted)}`, within);
    },
    finds: (label, { within } = {}) =>
      waitFor(parts, () => findButton(parts, label), `sees no button ${describeWanted(label)}`, within),
    link: (label, wait = {}) => asked(parts, label, wait, 'url'),
    copies: (label, wait = {}) => asked(parts, label, wait, 'copies'),
    seesAlert: seesAnswer(parts, true),
    seesToast: seesAnswer(parts, false),
    everyTapAnswered: async ({ within } = {}) => {
      const done = (): true | undefined => (pending(parts).length === 0 ? true : undefined);
      await waitFor(parts, done, 'waits for an answer to a tap', within);
    },
    unansweredTaps: () => pending(parts),
    alert: () => answersOf(parts, true).at(-1)?.text,
    toast: () => answersOf(parts, false).at(-1)?.text,
    button: (label) => findButton(parts, label),
    keyboard: () => chatOf(parts).keyboard?.rows ?? [],
    messages: () => chatOf(parts).messages.map(seenMessage),
    files: () =>
      [...newestFirst(parts)].reverse().flatMap(({ document }) => (document === undefined ? [] : [document])),
    screen: () => screenOf(parts),
  };
};
