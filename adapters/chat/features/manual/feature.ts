import { feature } from '../../core/feature.ts';
import { correctionForm } from './ask-input.ts';
import { correct, giveUp } from './handlers.ts';
import { manualRoutes } from './routes.ts';

/** What buyers of something made by hand are asked for, and what they may do while they wait. */
export const manual = feature({
  routes: manualRoutes,
  handlers: { correct, giveUp },
  forms: [correctionForm],
});
