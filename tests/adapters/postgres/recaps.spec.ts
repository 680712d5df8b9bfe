import { recapsContract } from '../../contracts/recaps.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

recapsContract('in PostgreSQL', openPostgres);
