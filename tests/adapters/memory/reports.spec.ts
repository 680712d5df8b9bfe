import { reportsContract } from '../../contracts/reports.contract.ts';
import { openMemory } from './memory-under-test.ts';

reportsContract('in memory', openMemory);
