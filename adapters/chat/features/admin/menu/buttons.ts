import { coreMessages } from '../../../core/messages.ts';
import { menuRoutes } from './routes.ts';
import { tap } from '../../../core/make-screen.ts';
import type { Button } from '../../../core/screen.ts';
import { adminMessages } from '../messages.ts';

export const toMenu: Button = tap(adminMessages.buttons.menu, menuRoutes.menu.to());
/** Leaves what was begun. */
export const leaveForm: Button = tap(coreMessages.id.form.cancel, menuRoutes.menu.to(), 'danger');
