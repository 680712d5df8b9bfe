import { figuresContract } from '../../contracts/figures.contract.ts';
import { openMemory } from './memory-under-test.ts';

figuresContract('in memory', openMemory);
