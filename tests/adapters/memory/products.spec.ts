import { productsContract } from '../../contracts/products.contract.ts';
import { openMemory } from './memory-under-test.ts';

productsContract('in memory', openMemory);
