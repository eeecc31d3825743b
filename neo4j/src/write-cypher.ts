import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cypherModule, type CypherFile } from './cypher-files.ts';

/** Where the module stands that {@link generatedCypher} gives the text of. */
export const GENERATED = fileURLToPath(new URL('./cypher.generated.ts', import.meta.url));

/** The text of the generated module for the files as they are now. */
export function generatedCypher(): string {
  return cypherModule(filesOf('../queries/'), filesOf('../migrations/'));
}

function filesOf(folder: string): CypherFile[] {
  const place = new URL(folder, import.meta.url);
  return readdirSync(place)
    .filter((name) => name.endsWith('.cypher'))
    .sort()
    .map((name) => ({ name: name.replace('.cypher', ''), text: readFileSync(new URL(name, place), 'utf8') }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(GENERATED, generatedCypher());
