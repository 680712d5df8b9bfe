import { vouchersContract } from '../../contracts/vouchers.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

vouchersContract('in PostgreSQL', openPostgres);
