import { overviewsContract } from '../../contracts/overviews.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

overviewsContract('in PostgreSQL', openPostgres);
