import { buyersContract } from '../../contracts/buyers.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

buyersContract('in PostgreSQL', openPostgres);
