import { orderEventsContract } from '../../contracts/order-events.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

orderEventsContract('in PostgreSQL', openPostgres);
