import { feature } from '../../core/feature.ts';
import { languageMessages } from './messages.ts';
import { askLanguage, speak } from './handlers.ts';
import { languageRoutes } from './routes.ts';

export const language = feature({
  routes: languageRoutes,
  handlers: { languages: askLanguage, speak },
  commands: [
    {
      name: 'bahasa',
      description: (language) => languageMessages[language].commands.bahasa,
      to: languageRoutes.languages.to(),
    },
  ],
});
