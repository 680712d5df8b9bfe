import { ordersContract } from '../../contracts/orders.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

ordersContract('in PostgreSQL', openPostgres);
