import { randomIds } from '../../../adapters/system/random-ids.ts';
import { idsContract } from '../../contracts/ids.contract.ts';

idsContract('from the system’s randomness', () => randomIds);
