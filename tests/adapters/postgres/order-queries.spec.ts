import { orderQueriesContract } from '../../contracts/order-queries.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

orderQueriesContract('in PostgreSQL', openPostgres);
