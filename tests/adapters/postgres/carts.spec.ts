import { cartsContract } from '../../contracts/carts.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

cartsContract('in PostgreSQL', openPostgres);
