import { alertMutesContract } from '../../contracts/alert-mutes.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

alertMutesContract('in PostgreSQL', openPostgres);
