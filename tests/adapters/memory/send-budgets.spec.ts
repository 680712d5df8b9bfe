import { sendBudgetsContract } from '../../contracts/send-budgets.contract.ts';
import { openMemory } from './memory-under-test.ts';

sendBudgetsContract('in memory', openMemory);
