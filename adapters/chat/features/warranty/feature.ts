import { feature } from '../../core/feature.ts';
import { askPhoto, claimPhotoForm, claimUnit, offeredPhotoForm } from './forms.ts';
import { askReason, showWarranty } from './handlers.ts';
import { warrantyRoutes } from './routes.ts';

/** Claiming what a buyer bought under warranty. */
export const warranty = feature({
  routes: warrantyRoutes,
  handlers: { warranty: showWarranty, unit: askReason, claim: claimUnit, photo: askPhoto },
  forms: [claimPhotoForm, offeredPhotoForm],
});
