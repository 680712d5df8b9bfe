import { auditLogContract } from '../../contracts/audit-log.contract.ts';
import { openMemory } from './memory-under-test.ts';

auditLogContract('in memory', openMemory);
