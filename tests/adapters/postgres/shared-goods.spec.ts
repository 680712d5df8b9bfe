import { sharedGoodsContract } from '../../contracts/shared-goods.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

sharedGoodsContract('in PostgreSQL', openPostgres);
