import { feature } from '../../../core/feature.ts';
import {
  addStockForm,
  askFacts,
  askThreshold,
  askUnits,
  askWithdrawal,
  describeForm,
  thresholdForm,
  withdrawForm,
} from './forms.ts';
import {
  exportUnits,
  showUnits,
  askUndo,
  discardImport,
  showBatch,
  showList,
  showVariant,
  undoImport,
} from './handlers.ts';
import { moreFilesForm } from './file-units.ts';
import { giveUpImport, publishImport } from './import-units.ts';
import { takeFiles, takeLines, textFilesForm } from './text-files.ts';
import { stockRoutes } from './routes.ts';

export const stock = feature({
  access: 'Staff',
  routes: stockRoutes,
  opens: {
    list: 'listStock',
    variant: 'showStock',
    add: 'gatherUnits',
    giveUp: 'gatherUnits',
    asLines: 'gatherUnits',
    asFiles: 'gatherFile',
    publish: 'publishUnits',
    discard: 'discardUnits',
    batch: 'showBatch',
    describe: 'describeBatch',
    units: 'listUnits',
    export: 'exportUnits',
    withdraw: 'withdrawUnits',
    threshold: 'setThreshold',
    askUndo: 'undoImport',
    undo: 'undoImport',
  },
  handlers: {
    list: showList,
    variant: showVariant,
    add: askUnits,
    giveUp: giveUpImport,
    asLines: takeLines,
    asFiles: takeFiles,
    publish: publishImport,
    discard: discardImport,
    batch: showBatch,
    describe: askFacts,
    units: showUnits,
    export: exportUnits,
    withdraw: askWithdrawal,
    threshold: askThreshold,
    askUndo,
    undo: undoImport,
  },
  forms: [addStockForm, textFilesForm, moreFilesForm, describeForm, withdrawForm, thresholdForm],
});
