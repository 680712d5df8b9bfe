import { reportsContract } from '../../contracts/reports.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

reportsContract('in PostgreSQL', openPostgres);
