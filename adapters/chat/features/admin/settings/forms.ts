import {
  isTextSetting,
  settingNames,
  textOf,
  type SettingChange,
  type SettingName,
} from '../../../../../domain/settings/shop-settings.ts';
import { typed } from '../../../core/answers.ts';
import type { Context } from '../../../core/context.ts';
import { version } from '../../../core/fields.ts';
import { form } from '../../../core/forms.ts';
import type { ValuesOf } from '../../../core/routes.ts';
import type { RichText } from '../../../core/screen.ts';
import { templateOf } from '../../texts/shop-text.ts';
import { saveSetting, whatIsSet } from './handlers.ts';
import { settingsMessages } from './messages.ts';
import { readSetting } from './read-setting.ts';
import { setting, settingsRoutes } from './routes.ts';
import { textAsRead, valueOf } from './screens.ts';

const { settings: messages } = settingsMessages;

const leave = settingsRoutes.settings.to();

const questionOf = ({ store }: Context, name: SettingName): RichText => {
  if (!isTextSetting(name)) return messages.ask(name);
  const { text, language } = textOf[name];
  return messages.askText(name, templateOf({ store, language }, text));
};

/** Asks for a setting's value, shows what it would look like, then keeps it. */
const changeForm = (name: SettingName) =>
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
          : messages.preview(label, valueOf(name, values)),
      ];
    },
    submit: (context, { change, version: seen }) => saveSetting(context, change, seen),
  });

const changeForms = new Map(settingNames.map((name) => [name, changeForm(name)]));

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
        : messages.reset(label, valueOf(name, values)),
    ];
  },
  submit: (context, { setting: name, version: seen }) => saveSetting(context, { name, value: null }, seen),
});

export const settingForms = [...changeForms.values(), resetForm];

export const askChange = async (
  context: Context,
  { setting: name, version: seen }: ValuesOf<typeof settingsRoutes.change>,
): Promise<void> => changeForms.get(name)?.begin(context, { version: seen });

export const askReset = (context: Context, given: ValuesOf<typeof settingsRoutes.reset>): Promise<void> =>
  resetForm.begin(context, given);
