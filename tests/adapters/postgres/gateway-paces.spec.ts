import { gatewayPacesContract } from '../../contracts/gateway-paces.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

gatewayPacesContract('in PostgreSQL', openPostgres);
