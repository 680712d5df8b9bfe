import { auditLogContract } from '../../contracts/audit-log.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

auditLogContract('in PostgreSQL', openPostgres);
