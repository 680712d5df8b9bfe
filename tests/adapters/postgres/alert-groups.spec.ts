import { alertGroupsContract } from '../../contracts/alert-groups.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

alertGroupsContract('in PostgreSQL', openPostgres);
