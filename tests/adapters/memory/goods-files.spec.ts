import { goodsFilesContract } from '../../contracts/goods-files.contract.ts';
import { openMemory } from './memory-under-test.ts';

goodsFilesContract('in memory', openMemory);
