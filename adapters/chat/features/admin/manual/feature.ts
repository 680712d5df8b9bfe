import { feature } from '../../../core/feature.ts';
import {
  answerTaskForm,
  askAnswer,
  askCancel,
  askReturn,
  askSpec,
  cancelTaskForm,
  manualSpecForm,
  returnTaskForm,
} from './forms.ts';
import { showQueue, showTask } from './handlers.ts';
import { manualWorkRoutes } from './routes.ts';

/** What staff make by hand for buyers. */
export const manualWork = feature({
  access: 'Staff',
  routes: manualWorkRoutes,
  opens: {
    list: 'listTasks',
    task: 'showTask',
    answer: 'answerTask',
    giveBack: 'returnTask',
    cancel: 'cancelTask',
    spec: 'setManualSpec',
  },
  handlers: {
    list: showQueue,
    task: showTask,
    answer: askAnswer,
    giveBack: askReturn,
    cancel: askCancel,
    spec: askSpec,
  },
  forms: [answerTaskForm, returnTaskForm, cancelTaskForm, manualSpecForm],
});
