import { feature } from '../../core/feature.ts';
import { formRoutes } from '../../core/form-routes.ts';
import { asStranger } from '../home/handlers.ts';
import { answer, answerIn, back, edit, skip, skipField, yes } from './handlers.ts';

const never = (): boolean => false;

/** The buttons that every form has. */
export const forms = feature({
  routes: formRoutes,
  handlers: {
    back,
    skip,
    skipField,
    edit,
    answer,
    answerIn,
    yes,
    yesOfOwner: (context, given) => (context.pending === null ? asStranger(context) : yes(context, given)),
  },
  keepForm: {
    back: never,
    skip: never,
    skipField: never,
    edit: never,
    answer: never,
    answerIn: never,
    yes: never,
    yesOfOwner: never,
  },
});
