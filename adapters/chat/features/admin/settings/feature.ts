import { feature } from '../../../core/feature.ts';
import { askChange, askReset, settingForms } from './forms.ts';
import { showSetting, showSettings } from './handlers.ts';
import { settingsRoutes } from './routes.ts';

export const settings = feature({
  access: 'Staff',
  routes: settingsRoutes,
  opens: {
    settings: 'showSettings',
    setting: 'showSettings',
    change: 'changeSetting',
    reset: 'changeSetting',
  },
  handlers: { settings: showSettings, setting: showSetting, change: askChange, reset: askReset },
  forms: settingForms,
});
