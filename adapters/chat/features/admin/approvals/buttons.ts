import { tap } from '../../../core/make-screen.ts';
import type { Button } from '../../../core/screen.ts';
import { adminMessages } from '../messages.ts';
import { approvalsRoutes } from './routes.ts';

/** Yes and no to what waits for an owner. */
export const answerButtons = (id: string): readonly Button[] => [
  tap(adminMessages.buttons.approve, approvalsRoutes.answer.to({ id, approved: true }), 'good'),
  tap(adminMessages.buttons.decline, approvalsRoutes.answer.to({ id, approved: false }), 'danger'),
];
