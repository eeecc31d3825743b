import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import * as z from 'zod/mini';

const ConsentSchema = z.object({ agreed: z.array(z.object({ origin: z.string(), on: z.string() })) });

/** Whether texts may go to an address outside this machine: agreed to once, and kept beside the store. */
export class Consent {
  readonly #file: string;

  constructor(folder: string) {
    this.#file = join(folder, 'model-consent.json');
  }

  isGiven(origin: string): boolean {
    return this.#agreed().some((one) => one.origin === origin);
  }

  give(origin: string): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    const agreed = [...this.#agreed(), { origin, on: new Date().toISOString().slice(0, 10) }];
    writeFileSync(this.#file, `${JSON.stringify({ agreed }, null, 2)}\n`);
  }

  #agreed(): z.infer<typeof ConsentSchema>['agreed'] {
    try {
      return ConsentSchema.parse(JSON.parse(readFileSync(this.#file, 'utf8'))).agreed;
    } catch {
      return [];
    }
  }
}

/** Asks a person at the terminal; null where nobody is there to answer. */
export async function askAtTerminal(question: string): Promise<boolean | null> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return null;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/iu.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}
