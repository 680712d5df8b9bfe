import { booksContract } from '../../contracts/books.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

booksContract('in PostgreSQL', openPostgres);
