import { overviewsContract } from '../../contracts/overviews.contract.ts';
import { openMemory } from './memory-under-test.ts';

overviewsContract('in memory', openMemory);
