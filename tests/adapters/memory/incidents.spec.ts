import { incidentsContract } from '../../contracts/incidents.contract.ts';
import { openMemory } from './memory-under-test.ts';

incidentsContract('in memory', openMemory);
