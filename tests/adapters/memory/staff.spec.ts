import { staffContract } from '../../contracts/staff.contract.ts';
import { openMemory } from './memory-under-test.ts';

staffContract('in memory', openMemory);
