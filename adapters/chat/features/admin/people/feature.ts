import { feature } from '../../../core/feature.ts';
import { askBlock, askMessage, blockForm, messageForm, searchPeople, searchPeopleForm } from './forms.ts';
import { showPeople, showPerson, unblock } from './handlers.ts';
import { peopleRoutes } from './routes.ts';

export const people = feature({
  access: 'Staff',
  routes: peopleRoutes,
  opens: {
    people: 'listPeople',
    search: 'searchPeople',
    person: 'showPerson',
    block: 'blockPerson',
    unblock: 'unblockPerson',
    message: 'messagePerson',
  },
  handlers: {
    people: showPeople,
    search: searchPeople,
    person: showPerson,
    block: askBlock,
    unblock,
    message: askMessage,
  },
  forms: [searchPeopleForm, blockForm, messageForm],
});
