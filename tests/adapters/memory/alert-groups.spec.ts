import { alertGroupsContract } from '../../contracts/alert-groups.contract.ts';
import { openMemory } from './memory-under-test.ts';

alertGroupsContract('in memory', openMemory);
