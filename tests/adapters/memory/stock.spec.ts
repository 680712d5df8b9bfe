import { stockContract } from '../../contracts/stock.contract.ts';
import { openMemory } from './memory-under-test.ts';

stockContract('in memory', openMemory);
