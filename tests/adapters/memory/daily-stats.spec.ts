import { dailyStatsContract } from '../../contracts/daily-stats.contract.ts';
import { openMemory } from './memory-under-test.ts';

dailyStatsContract('in memory', openMemory);
