import { warrantiesContract } from '../../contracts/warranties.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

warrantiesContract('in PostgreSQL', openPostgres);
