import { productsContract } from '../../contracts/products.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

productsContract('in PostgreSQL', openPostgres);
