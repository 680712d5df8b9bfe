import { sendBudgetsContract } from '../../contracts/send-budgets.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

sendBudgetsContract('in PostgreSQL', openPostgres);
