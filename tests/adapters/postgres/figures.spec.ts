import { figuresContract } from '../../contracts/figures.contract.ts';
import { openPostgres } from './postgres-under-test.ts';

figuresContract('in PostgreSQL', openPostgres);
