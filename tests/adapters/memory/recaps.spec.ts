import { recapsContract } from '../../contracts/recaps.contract.ts';
import { openMemory } from './memory-under-test.ts';

recapsContract('in memory', openMemory);
