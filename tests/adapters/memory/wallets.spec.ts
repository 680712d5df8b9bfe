import { walletsContract } from '../../contracts/wallets.contract.ts';
import { openMemory } from './memory-under-test.ts';

walletsContract('in memory', openMemory);
