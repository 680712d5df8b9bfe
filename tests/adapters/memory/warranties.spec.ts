import { warrantiesContract } from '../../contracts/warranties.contract.ts';
import { openMemory } from './memory-under-test.ts';

warrantiesContract('in memory', openMemory);
