import { ordersContract } from '../../contracts/orders.contract.ts';
import { openInBatches, openPostgres } from './postgres-under-test.ts';

ordersContract('in PostgreSQL', openPostgres);
ordersContract('in PostgreSQL, in batches', openInBatches);
