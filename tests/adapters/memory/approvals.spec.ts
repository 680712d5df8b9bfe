import { approvalsContract } from '../../contracts/approvals.contract.ts';
import { openMemory } from './memory-under-test.ts';

approvalsContract('in memory', openMemory);
