import { feature } from '../../../core/feature.ts';
import { appointForm, askAppointment, askCeiling, askUntil, ceilingForm, untilForm } from './forms.ts';
import { askRemove, givePermission, remove, showList, showOne } from './handlers.ts';
import { staffRoutes } from './routes.ts';

export const staff = feature({
  access: 'Staff',
  routes: staffRoutes,
  opens: {
    list: 'listStaff',
    member: 'showStaff',
    appoint: 'changeStaff',
    permission: 'changeStaff',
    until: 'changeStaff',
    ceiling: 'changeStaff',
    askRemove: 'changeStaff',
    remove: 'changeStaff',
  },
  handlers: {
    list: showList,
    member: showOne,
    appoint: askAppointment,
    permission: givePermission,
    until: askUntil,
    ceiling: askCeiling,
    askRemove,
    remove,
  },
  forms: [appointForm, untilForm, ceilingForm],
});
