import { choice } from '../../core/fields.ts';
import { route } from '../../core/routes.ts';

const wanted = choice('wanted', { '1': true, '0': false });

export const promotionsRoutes = { want: route('pw', { wanted }) };
