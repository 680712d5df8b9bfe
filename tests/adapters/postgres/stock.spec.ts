import { stockContract } from '../../contracts/stock.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

stockContract('in PostgreSQL', openPostgres);
