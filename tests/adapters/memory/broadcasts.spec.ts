import { broadcastsContract } from '../../contracts/broadcasts.contract.ts';
import { openMemory } from './memory-under-test.ts';

broadcastsContract('in memory', openMemory);
