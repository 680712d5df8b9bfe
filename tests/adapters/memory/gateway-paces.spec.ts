import { gatewayPacesContract } from '../../contracts/gateway-paces.contract.ts';
import { openMemory } from './memory-under-test.ts';

gatewayPacesContract('in memory', openMemory);
