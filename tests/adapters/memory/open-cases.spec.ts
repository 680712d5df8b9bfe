import { openCasesContract } from '../../contracts/open-cases.contract.ts';
import { openMemory } from './memory-under-test.ts';

openCasesContract('in memory', openMemory);
