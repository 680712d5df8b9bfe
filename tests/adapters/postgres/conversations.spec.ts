import { conversationsContract } from '../../contracts/conversations.contract.ts';
import { openInBatches, openPostgres } from './postgres-under-test.ts';

conversationsContract('in PostgreSQL', openPostgres);
conversationsContract('in PostgreSQL, in batches', openInBatches);
