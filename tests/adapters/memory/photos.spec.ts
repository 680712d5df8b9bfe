import { photosContract } from '../../contracts/photos.contract.ts';
import { openMemory } from './memory-under-test.ts';

photosContract('in memory', openMemory);
