import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promptModule } from './prompt-file.ts';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
writeFileSync(here('./prompt.generated.ts'), promptModule(readFileSync(here('./prompt.md'), 'utf8')));
