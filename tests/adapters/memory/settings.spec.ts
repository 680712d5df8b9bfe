import { settingsContract } from '../../contracts/settings.contract.ts';
import { openMemory } from './memory-under-test.ts';

settingsContract('in memory', openMemory);
