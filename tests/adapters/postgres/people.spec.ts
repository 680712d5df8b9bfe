import { peopleContract } from '../../contracts/people.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

peopleContract('in PostgreSQL', openPostgres);
