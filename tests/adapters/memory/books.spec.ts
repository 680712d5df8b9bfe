import { booksContract } from '../../contracts/books.contract.ts';
import { openMemory } from './memory-under-test.ts';

booksContract('in memory', openMemory);
