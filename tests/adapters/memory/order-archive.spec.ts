import { orderArchiveContract } from '../../contracts/order-archive.contract.ts';
import { openMemory } from './memory-under-test.ts';

orderArchiveContract('in memory', openMemory);
