import { memorySpamStates } from '../../../adapters/system/spam-states.ts';
import { spamStatesContract } from '../../contracts/spam-states.contract.ts';

spamStatesContract('in memory', memorySpamStates);
