import { feature } from '../../../core/feature.ts';
import { askField, askProduct, editProductForm, newProductForm } from './forms.ts';
import { askDiscard, discardProduct, hideProduct, showCatalogue, showEntry } from './handlers.ts';
import { adminCatalogueRoutes } from './routes.ts';

export const adminCatalogue = feature({
  access: 'Staff',
  routes: adminCatalogueRoutes,
  handlers: {
    list: showCatalogue,
    entry: showEntry,
    create: askProduct,
    edit: askField,
    hide: hideProduct,
    askDiscard,
    discard: discardProduct,
  },
  forms: [newProductForm, editProductForm],
});
