import { feature } from '../../../core/feature.ts';
import { askCeiling, askContent, limitSharedForm, writeSharedForm } from './forms.ts';
import { showShared, viewShared } from './handlers.ts';
import { sharedRoutes } from './routes.ts';

export const shared = feature({
  access: 'Staff',
  routes: sharedRoutes,
  opens: { show: 'showShared', view: 'showShared', write: 'writeShared', limit: 'limitShared' },
  handlers: { show: showShared, view: viewShared, write: askContent, limit: askCeiling },
  forms: [writeSharedForm, limitSharedForm],
});
