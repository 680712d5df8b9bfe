import { vouchersContract } from '../../contracts/vouchers.contract.ts';
import { openMemory } from './memory-under-test.ts';

vouchersContract('in memory', openMemory);
