import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sqlModule } from './sql-files.ts';

writeFileSync(fileURLToPath(new URL('./sql.generated.ts', import.meta.url)), sqlModule());
