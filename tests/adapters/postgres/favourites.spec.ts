import { favouritesContract } from '../../contracts/favourites.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

favouritesContract('in PostgreSQL', openPostgres);
