import { choice, word } from '../../../core/fields.ts';
import { adminRoute } from '../../../core/routes.ts';

const approved = choice('whether it is approved', { '1': true, '0': false });

export const approvalsRoutes = {
  approvals: adminRoute('hw'),
  approval: adminRoute('hv', { id: word }),
  answer: adminRoute('hy', { id: word, approved }),
};
