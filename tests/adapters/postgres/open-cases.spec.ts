import { openCasesContract } from '../../contracts/open-cases.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

openCasesContract('in PostgreSQL', openPostgres);
