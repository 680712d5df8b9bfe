import { followUpsContract } from '../../contracts/follow-ups.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

followUpsContract('in PostgreSQL', openPostgres);
