import { manualWorkContract } from '../../contracts/manual-work.contract.ts';
import { openMemory } from './memory-under-test.ts';

manualWorkContract('in memory', openMemory);
