import { goodsFilesContract } from '../../contracts/goods-files.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

goodsFilesContract('in PostgreSQL', openPostgres);
