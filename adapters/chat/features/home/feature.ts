import { feature } from '../../core/feature.ts';
import { homeMessages } from './messages.ts';
import { showHome, start } from './handlers.ts';
import { homeRoutes } from './routes.ts';

export const home = feature({
  routes: homeRoutes,
  handlers: { home: showHome },
  commands: [
    { name: 'start', description: (language) => homeMessages[language].commands.start, to: start },
    {
      name: 'menu',
      description: (language) => homeMessages[language].commands.menu,
      to: homeRoutes.home.to(),
    },
  ],
});
