import { feature } from '../../core/feature.ts';
import { wordings } from '../../core/locale.ts';
import { showHelp } from './handlers.ts';
import { helpRoutes } from './routes.ts';

export const help = feature({
  routes: helpRoutes,
  handlers: { help: showHelp },
  commands: [
    { name: 'help', description: (language) => wordings[language].commands.help, to: helpRoutes.help.to() },
  ],
  keys: [{ label: (language) => wordings[language].keys.help, to: helpRoutes.help.to() }],
});
