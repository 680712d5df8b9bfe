import { feature } from '../../../core/feature.ts';
import { showAudit } from './handlers.ts';
import { auditRoutes } from './routes.ts';

export const audit = feature({
  access: 'Staff',
  routes: auditRoutes,
  opens: { audit: 'listAudit' },
  handlers: { audit: showAudit },
});
