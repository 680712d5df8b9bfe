import { sharedGoodsContract } from '../../contracts/shared-goods.contract.ts';
import { openMemory } from './memory-under-test.ts';

sharedGoodsContract('in memory', openMemory);
