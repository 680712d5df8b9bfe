import { cartsContract } from '../../contracts/carts.contract.ts';
import { openInBatches, openPostgres } from './postgres-under-test.ts';

cartsContract('in PostgreSQL', openPostgres);
cartsContract('in PostgreSQL, in batches', openInBatches);
