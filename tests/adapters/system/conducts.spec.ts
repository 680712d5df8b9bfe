import { memoryConducts } from '../../../adapters/system/conducts.ts';
import { conductsContract } from '../../contracts/conducts.contract.ts';

conductsContract('in memory', memoryConducts);
