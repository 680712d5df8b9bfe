import { feature } from '../../../core/feature.ts';
import { askCaseRefund, caseRefundForm } from './forms.ts';
import { answerByTap, showCase, showCases } from './handlers.ts';
import { casesRoutes } from './routes.ts';

export const cases = feature({
  access: 'Staff',
  routes: casesRoutes,
  opens: {
    cases: 'listCases',
    case: 'showCase',
    answerCase: 'answerCase',
    noteRefund: 'answerCase',
  },
  handlers: { cases: showCases, case: showCase, answerCase: answerByTap, noteRefund: askCaseRefund },
  forms: [caseRefundForm],
});
