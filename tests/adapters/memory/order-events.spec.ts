import { orderEventsContract } from '../../contracts/order-events.contract.ts';
import { openMemory } from './memory-under-test.ts';

orderEventsContract('in memory', openMemory);
