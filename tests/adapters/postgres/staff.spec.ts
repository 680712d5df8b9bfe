import { staffContract } from '../../contracts/staff.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

staffContract('in PostgreSQL', openPostgres);
