import { feature } from '../../core/feature.ts';
import { askPhoto, claimPhotoForm } from './forms.ts';
import { askReason, claimUnit, showWarranty } from './handlers.ts';
import { warrantyRoutes } from './routes.ts';

/** Claiming what a buyer bought under warranty. */
export const warranty = feature({
  routes: warrantyRoutes,
  handlers: { warranty: showWarranty, unit: askReason, claim: claimUnit, photo: askPhoto },
  forms: [claimPhotoForm],
});
