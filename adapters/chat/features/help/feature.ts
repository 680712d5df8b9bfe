import { feature } from '../../core/feature.ts';
import { helpMessages } from './messages.ts';
import { showHelp, showTerms } from './handlers.ts';
import { helpRoutes } from './routes.ts';

export const help = feature({
  routes: helpRoutes,
  handlers: { help: showHelp, terms: showTerms },
  commands: [
    {
      name: 'help',
      description: (language) => helpMessages[language].commands.help,
      to: helpRoutes.help.to(),
    },
    {
      name: 'syarat',
      description: (language) => helpMessages[language].commands.terms,
      to: helpRoutes.terms.to(),
    },
  ],
  keys: [{ label: (language) => helpMessages[language].keys.help, to: helpRoutes.help.to() }],
});
