import { conversationsContract } from '../../contracts/conversations.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

conversationsContract('in PostgreSQL', openPostgres);
