import { typedOffences, typedRules } from './typed-rules.ts';

const offences = typedOffences(process.cwd());
for (const { file, line, rule } of offences) console.error(`${file}:${line}: ${typedRules[rule]} (${rule})`);
if (offences.length > 0) process.exitCode = 1;
