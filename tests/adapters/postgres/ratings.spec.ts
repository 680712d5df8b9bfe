import { ratingsContract } from '../../contracts/ratings.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

ratingsContract('in PostgreSQL', openPostgres);
