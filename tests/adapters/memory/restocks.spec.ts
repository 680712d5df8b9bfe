import { restocksContract } from '../../contracts/restocks.contract.ts';
import { openMemory } from './memory-under-test.ts';

restocksContract('in memory', openMemory);
