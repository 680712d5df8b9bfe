import { dailyStatsContract } from '../../contracts/daily-stats.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

dailyStatsContract('in PostgreSQL', openPostgres);
