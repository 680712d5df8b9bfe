import { spamSightingsContract } from '../../contracts/spam-sightings.contract.ts';
import { openMemory } from './memory-under-test.ts';

spamSightingsContract('in memory', openMemory);
