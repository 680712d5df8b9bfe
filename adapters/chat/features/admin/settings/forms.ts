import * as E from 'fp-ts/lib/Either.js';
import {
  isTextSetting,
  settingNames,
  textOf,
  type SettingChange,
  type SettingName,
} from '../../../../../domain/settings/shop-settings.ts';
import { after, minutes } from '../../../../../domain/instant.ts';
import { typed } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { version } from '../../../core/fields.ts';
import { form, suggestion } from '../../../core/forms.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import type { RichText } from '../../../core/screen.ts';
import { closedScreen } from '../../home/closed.ts';
import { templateOf } from '../../texts/shop-text.ts';
import { momentOf, saveSetting, whatIsSet } from './handlers.ts';
import { settingsMessages } from './messages.ts';
import { askChannel, channelForm } from './channel.ts';
import { isTyped, readSetting, type TypedSetting } from './read-setting.ts';
import { setting, settingsRoutes } from './routes.ts';
import { textAsRead, valueOf } from './screens.ts';

const { settings: messages } = settingsMessages;

const leave = settingsRoutes.settings.to();

const questionOf = ({ store }: Context, name: TypedSetting): RichText => {
  if (!isTextSetting(name)) return messages.ask(name);
  const { text, language } = textOf[name];
  return messages.askText(name, templateOf({ store, language }, text));
};

/** Asks for a setting's value, shows what it would look like, then keeps it. */
const changeForm = (name: TypedSetting) =>
  form({
    name: `setting-${name}`,
    access: 'Staff',
    leave,
    given: { version },
    fields: {
      change: {
        label: () => messages.value,
        question: (context) => questionOf(context, name),
        parse: typed<SettingChange>(readSetting(name)),
      },
    },
    summary: async (context, { change }) => {
      const shown = await whatIsSet(context);
      if (shown === null) return 'Failed';
      const values = { ...shown.values, [name]: change.value };
      const label = messages.label(name);
      return [
        isTextSetting(name)
          ? messages.previewText(label, textAsRead(name, values))
          : messages.preview(label, valueOf(name, values, momentOf(context))),
      ];
    },
    submit: (context, { change, version: seen }) => saveSetting(context, change, seen),
  });

const mostMinutes = 7 * 24 * 60;

/** Closes the shop for a while from the yes on. */
const maintenanceForm = form({
  name: 'setting-maintenance',
  access: 'Staff',
  leave,
  given: { version },
  fields: {
    lasting: {
      label: () => messages.value,
      question: () => messages.ask('maintenance'),
      parse: typed<number>((text) => {
        const lasting = /^\d{1,5}$/.test(text.trim()) ? Number(text) : 0;
        return lasting >= 1 && lasting <= mostMinutes ? E.right(lasting) : E.left(messages.notMaintenance);
      }),
      suggestions: () => [
        Object.entries(messages.maintenanceFor).map(([minute, label]) =>
          suggestion(label, 'lasting', minute),
        ),
      ],
    },
  },
  summary: (context, { lasting }) => {
    const until = after(context.clock.now(), minutes(lasting));
    const { locale } = context;
    return Promise.resolve([
      messages.previewText(messages.label('maintenance'), closedScreen(locale, until).text),
    ]);
  },
  submit: (context, { lasting, version: seen }) =>
    saveSetting(context, { name: 'maintenance', value: after(context.clock.now(), minutes(lasting)) }, seen),
});

const changeForms = new Map<SettingName, ReturnType<typeof changeForm>>(
  settingNames.filter(isTyped).map((name) => [name, changeForm(name)]),
);

/** Gives a setting its default again, which is shown first. */
const resetForm = form({
  name: 'setting-reset',
  access: 'Staff',
  leave,
  given: { setting, version },
  fields: {},
  summary: async (context, { setting: name }) => {
    const shown = await whatIsSet(context);
    if (shown === null) return 'Failed';
    const values = { ...shown.values, [name]: shown.defaults[name] };
    const label = messages.label(name);
    return [
      isTextSetting(name)
        ? messages.resetText(label, textAsRead(name, values))
        : messages.reset(label, valueOf(name, values, momentOf(context))),
    ];
  },
  submit: (context, { setting: name, version: seen }) => saveSetting(context, { name, value: null }, seen),
});

export const settingForms = [...changeForms.values(), maintenanceForm, channelForm, resetForm];

export const askChange = async (
  context: Context,
  { setting: name, version: seen }: ValuesOf<typeof settingsRoutes.change>,
): Promise<void> => {
  if (name === 'testimonyChannel') return askChannel(context, seen);
  return (changeForms.get(name) ?? maintenanceForm).begin(context, { version: seen });
};

export const askReset = (context: Context, given: ValuesOf<typeof settingsRoutes.reset>): Promise<void> =>
  resetForm.begin(context, given);
