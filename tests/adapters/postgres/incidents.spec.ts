import { incidentsContract } from '../../contracts/incidents.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

incidentsContract('in PostgreSQL', openPostgres);
