import { approvalsContract } from '../../contracts/approvals.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

approvalsContract('in PostgreSQL', openPostgres);
