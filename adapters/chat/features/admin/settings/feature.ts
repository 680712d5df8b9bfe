import { feature } from '../../../core/feature.ts';
import { askChange, askReset, settingForms } from './forms.ts';
import { showSetting, showSettings } from './handlers.ts';
import { addKeyForm, askDropKey, askKey, dropKeyForm, moveKeyUp, tryKeyboard } from './keyboard.ts';
import { settingsRoutes } from './routes.ts';

export const settings = feature({
  access: 'Staff',
  routes: settingsRoutes,
  opens: {
    settings: 'showSettings',
    setting: 'showSettings',
    change: 'changeSetting',
    reset: 'changeSetting',
    keyUp: 'changeSetting',
    dropKey: 'changeSetting',
    addKey: 'changeSetting',
    tryKeyboard: 'showSettings',
  },
  handlers: {
    settings: showSettings,
    setting: showSetting,
    change: askChange,
    reset: askReset,
    keyUp: moveKeyUp,
    dropKey: askDropKey,
    addKey: askKey,
    tryKeyboard,
  },
  forms: [...settingForms, addKeyForm, dropKeyForm],
});
