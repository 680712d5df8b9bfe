import { conversationsContract } from '../../contracts/conversations.contract.ts';
import { openMemory } from './memory-under-test.ts';

conversationsContract('in memory', openMemory);
