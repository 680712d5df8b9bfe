import { parkedJobsContract } from '../../contracts/parked-jobs.contract.ts';
import { openMemory } from './memory-under-test.ts';

parkedJobsContract('in memory', openMemory);
