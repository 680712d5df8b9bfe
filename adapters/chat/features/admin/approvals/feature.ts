import { feature } from '../../../core/feature.ts';
import { answerApproval, showApproval, showApprovals } from './handlers.ts';
import { approvalsRoutes } from './routes.ts';

export const approvals = feature({
  access: 'Staff',
  routes: approvalsRoutes,
  opens: { approvals: 'listApprovals', approval: 'showApproval', answer: 'answerApproval' },
  handlers: { approvals: showApprovals, approval: showApproval, answer: answerApproval },
});
