import { feature } from '../../core/feature.ts';
import { formRoutes } from '../../core/form-routes.ts';
import { asStranger } from '../home/handlers.ts';
import { answer, back, edit, skip, yes } from './handlers.ts';

const never = (): boolean => false;

/** The buttons that every form has. */
export const forms = feature({
  routes: formRoutes,
  handlers: {
    back,
    skip,
    edit,
    answer,
    yes,
    yesOfOwner: (context, given) => (context.pending === null ? asStranger(context) : yes(context, given)),
  },
  keepForm: { back: never, skip: never, edit: never, answer: never, yes: never, yesOfOwner: never },
});
