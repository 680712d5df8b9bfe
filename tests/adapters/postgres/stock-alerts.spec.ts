import { stockAlertsContract } from '../../contracts/stock-alerts.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

stockAlertsContract('in PostgreSQL', openPostgres);
