import { stockAlertsContract } from '../../contracts/stock-alerts.contract.ts';
import { openMemory } from './memory-under-test.ts';

stockAlertsContract('in memory', openMemory);
