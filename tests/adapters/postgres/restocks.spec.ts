import { restocksContract } from '../../contracts/restocks.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

restocksContract('in PostgreSQL', openPostgres);
