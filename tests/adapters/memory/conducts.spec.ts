import { memoryConducts } from '../../../adapters/memory/conducts.ts';
import { conductsContract } from '../../contracts/conducts.contract.ts';

conductsContract('in memory', memoryConducts);
