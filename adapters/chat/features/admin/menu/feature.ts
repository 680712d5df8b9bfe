import { feature } from '../../../core/feature.ts';
import { forOwners } from '../../../wording/for-owners.ts';
import { showMenu } from './handlers.ts';
import { menuRoutes } from './routes.ts';

export const menu = feature({
  access: 'Staff',
  routes: menuRoutes,
  handlers: { menu: showMenu },
  commands: [{ name: 'admin', description: () => forOwners.command, to: menuRoutes.menu.to() }],
});
