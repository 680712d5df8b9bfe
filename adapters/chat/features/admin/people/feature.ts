import { feature } from '../../../core/feature.ts';
import {
  askBlock,
  askLevel,
  askMessage,
  blockForm,
  levelForm,
  messageForm,
  searchPeople,
  searchPeopleForm,
} from './forms.ts';
import { chooseLevel, setLevel, showPeople, showPerson, unblock } from './handlers.ts';
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
    levels: 'putOnLevel',
    setLevel: 'putOnLevel',
    newLevel: 'putOnLevel',
    message: 'messagePerson',
  },
  handlers: {
    people: showPeople,
    search: searchPeople,
    person: showPerson,
    block: askBlock,
    unblock,
    levels: chooseLevel,
    setLevel,
    newLevel: askLevel,
    message: askMessage,
  },
  forms: [searchPeopleForm, blockForm, levelForm, messageForm],
});
