import { feature } from '../../../core/feature.ts';
import { sendAudit, showAudit, showFiltered } from './handlers.ts';
import { auditRoutes } from './routes.ts';

export const audit = feature({
  access: 'Staff',
  routes: auditRoutes,
  opens: { audit: 'listAudit', filtered: 'listAudit', export: 'exportAudit' },
  handlers: { audit: showAudit, filtered: showFiltered, export: sendAudit },
});
