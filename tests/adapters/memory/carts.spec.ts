import { cartsContract } from '../../contracts/carts.contract.ts';
import { openMemory } from './memory-under-test.ts';

cartsContract('in memory', openMemory);
