import { ratingsContract } from '../../contracts/ratings.contract.ts';
import { openMemory } from './memory-under-test.ts';

ratingsContract('in memory', openMemory);
