import { ordersContract } from '../../contracts/orders.contract.ts';
import { openMemory } from './memory-under-test.ts';

ordersContract('in memory', openMemory);
