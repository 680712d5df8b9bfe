import { feature } from '../../../core/feature.ts';
import { composeForm, photoForm } from './forms.ts';
import { askToSteer, showBroadcast, showBroadcasts, steerBroadcast } from './handlers.ts';
import { broadcastRoutes } from './routes.ts';

export const broadcasting = feature({
  access: 'Staff',
  routes: broadcastRoutes,
  opens: {
    list: 'listBroadcasts',
    compose: 'createBroadcast',
    card: 'findBroadcast',
    steer: 'steerBroadcast',
    ask: 'steerBroadcast',
    changePhoto: 'steerBroadcast',
  },
  handlers: {
    list: showBroadcasts,
    compose: (context) => composeForm.begin(context, {}),
    card: showBroadcast,
    steer: steerBroadcast,
    ask: askToSteer,
    changePhoto: (context, given) => photoForm.begin(context, given),
  },
  forms: [composeForm, photoForm],
});
