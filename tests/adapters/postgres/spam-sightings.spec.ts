import { spamSightingsContract } from '../../contracts/spam-sightings.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

spamSightingsContract('in PostgreSQL', openPostgres);
