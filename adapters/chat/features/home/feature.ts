import { feature } from '../../core/feature.ts';
import { wordings } from '../../core/locale.ts';
import { showHome, start } from './handlers.ts';
import { homeRoutes } from './routes.ts';

export const home = feature({
  routes: homeRoutes,
  handlers: { home: showHome },
  commands: [
    { name: 'start', description: (language) => wordings[language].commands.start, to: start },
    { name: 'menu', description: (language) => wordings[language].commands.menu, to: homeRoutes.home.to() },
  ],
});
