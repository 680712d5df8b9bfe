import { peopleContract } from '../../contracts/people.contract.ts';
import { openMemory } from './memory-under-test.ts';

peopleContract('in memory', openMemory);
