import { manualWorkContract } from '../../contracts/manual-work.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

manualWorkContract('in PostgreSQL', openPostgres);
