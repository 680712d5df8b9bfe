import { broadcastsContract } from '../../contracts/broadcasts.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

broadcastsContract('in PostgreSQL', openPostgres);
