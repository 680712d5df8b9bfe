import { walletsContract } from '../../contracts/wallets.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

walletsContract('in PostgreSQL', openPostgres);
