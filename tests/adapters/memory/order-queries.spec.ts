import { orderQueriesContract } from '../../contracts/order-queries.contract.ts';
import { openMemory } from './memory-under-test.ts';

orderQueriesContract('in memory', openMemory);
