import { alertMutesContract } from '../../contracts/alert-mutes.contract.ts';
import { openMemory } from './memory-under-test.ts';

alertMutesContract('in memory', openMemory);
