import { feature } from '../../../core/feature.ts';
import { adminMessages } from '../messages.ts';
import { showMenu } from './handlers.ts';
import { menuRoutes } from './routes.ts';

export const menu = feature({
  access: 'Staff',
  routes: menuRoutes,
  opens: {
    menu: 'overview',
  },
  handlers: { menu: showMenu },
  commands: [{ name: 'admin', description: () => adminMessages.command, to: menuRoutes.menu.to() }],
});
