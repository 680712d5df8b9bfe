import { feature } from '../../../core/feature.ts';
import {
  addVariantForm,
  askField,
  askProduct,
  askVariant,
  editProductForm,
  newProductForm,
} from './forms.ts';
import {
  askDiscard,
  askTakeBack,
  cloneProduct,
  takeBackProduct,
  chooseKind,
  discardProduct,
  hideProduct,
  setKind,
  showCatalogue,
  showEntry,
} from './handlers.ts';
import { adminCatalogueRoutes } from './routes.ts';

export const adminCatalogue = feature({
  access: 'Staff',
  routes: adminCatalogueRoutes,
  opens: {
    list: 'listCatalogue',
    entry: 'showEntry',
    create: 'createProduct',
    edit: 'changeProduct',
    addVariant: 'addVariant',
    clone: 'cloneProduct',
    askTakeBack: 'takeBackProduct',
    takeBack: 'takeBackProduct',
    kind: 'changeProduct',
    setKind: 'changeProduct',
    hide: 'changeProduct',
    askDiscard: 'discardProduct',
    discard: 'discardProduct',
  },
  handlers: {
    list: showCatalogue,
    entry: showEntry,
    create: askProduct,
    edit: askField,
    addVariant: askVariant,
    clone: cloneProduct,
    askTakeBack,
    takeBack: takeBackProduct,
    kind: chooseKind,
    setKind,
    hide: hideProduct,
    askDiscard,
    discard: discardProduct,
  },
  forms: [newProductForm, editProductForm, addVariantForm],
});
