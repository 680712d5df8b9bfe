import { buyersContract } from '../../contracts/buyers.contract.ts';
import { openMemory } from './memory-under-test.ts';

buyersContract('in memory', openMemory);
