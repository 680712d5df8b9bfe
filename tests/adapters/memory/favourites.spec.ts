import { favouritesContract } from '../../contracts/favourites.contract.ts';
import { openMemory } from './memory-under-test.ts';

favouritesContract('in memory', openMemory);
