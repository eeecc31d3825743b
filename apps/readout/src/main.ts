import { READERS_TO_ASK } from '@readout/domain';
import { FORMATS } from '@readout/exchange';
import { Command, InvalidArgumentError, Option } from 'commander';
import { contacts } from './commands/contacts.ts';
import { doctor } from './commands/doctor.ts';
import { exportStore } from './commands/export.ts';
import { extract } from './commands/extract.ts';
import { forget } from './commands/forget.ts';
import { ingest } from './commands/ingest.ts';
import { rebuild } from './commands/rebuild.ts';
import { run } from './commands/run.ts';
import type { ServeFlags } from './commands/serve.ts';
import { watch } from './commands/watch.ts';
import { tuneEngine } from './tune-engine.ts';
import { programVersion } from './version.ts';

const store = (): Option =>
  new Option('--store <address>', 'a file, or bolt://host:port (default: .readout/readout.db)');
const reading = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--reader <name>',
        'who finds the contacts (default: rules); model and both ask a language model',
      ).choices(READERS_TO_ASK),
    )
    .option('--model <name>', 'the model’s name, as its server knows it')
    .option('--model-address <address>', 'an OpenAI-compatible interface (default: http://127.0.0.1:11434/v1, Ollama)')
    .option('--yes', 'agree that texts are sent to a model outside this machine');
const paying = (command: Command): Command =>
  reading(command)
    .option('--record <folder>', 'write each question to the model and its reply there')
    .option('--replay <folder>', 'take the replies from there, without a network')
    .option('--limit-tokens <number>', 'stop before the model was asked for more tokens than this', countOf)
    .option('--limit-money <amount>', 'stop before the model costs more than this', countOf);
const about = (command: Command): Command =>
  command
    .option('--title <text>', 'the title, where the document gives none')
    .option('--date <day>', 'the day of publication, YYYY-MM-DD')
    .option('--publisher <name>', 'the publisher')
    .option('--url <address>', 'where it appeared')
    .option(
      '--as <name>',
      'the name to show for it: of standard input (its ending tells the format), or of a single file',
    )
    .option('--allow-private', 'read addresses of this machine and of private networks too');

/** Commands that read many documents and end; the server answers questions too. */
const READS_MANY: ReadonlySet<string> = new Set(['extract', 'ingest', 'watch', 'rebuild']);

const program = new Command('readout')
  .description('Shows who talked to whom, and who says so.')
  .version(programVersion())
  .showHelpAfterError('(readout --help shows all commands)')
  .hook('preAction', (_, command) => {
    if (READS_MANY.has(command.name())) tuneEngine();
  });

reading(
  program
    .command('serve', { isDefault: true })
    .description('serve the interface')
    .addOption(store())
    .option('--host <address>', 'the address to listen on (default: 127.0.0.1)')
    .option('--port <number>', 'the port; the next free one where it is taken (default: 4400)', portOf)
    .option('--read-only', 'nothing can be added or decided')
    .option('--no-sample', 'do not load the sample documents')
    .option('--allow-private', 'read addresses of this machine and of private networks too'),
).action((flags: ServeFlags) => run(async () => (await import('./commands/serve.ts')).serve(flags)));

paying(
  about(
    program
      .command('ingest')
      .description('read documents into the store')
      .argument('<path...>', 'files, folders, http(s) addresses, archives, or - for standard input')
      .addOption(store())
      .option('--collection <name>', 'put them into this collection')
      .option('--json', 'print the report as JSON')
      .option('--dry-run', 'read and say what would be stored, without storing'),
  ),
).action((paths: string[], flags: Parameters<typeof ingest>[1]) => run(() => ingest(paths, flags)));

paying(
  about(
    program
      .command('extract')
      .description('show what would be found, without storing')
      .argument('<path...>', 'files, folders, http(s) addresses, or - for standard input')
      .option('--json', 'print documents and problems as JSON')
      .option('--out <folder>', 'write each document’s findings there as JSON'),
  ),
).action((paths: string[], flags: Parameters<typeof extract>[1]) => run(() => extract(paths, flags)));

paying(
  about(
    program
      .command('contacts')
      .description('show what the graph would hold of these documents, joined, without storing')
      .argument('<path...>', 'files, folders, http(s) addresses, or - for standard input')
      .option('--json', 'print conversations and people as JSON'),
  ),
).action((paths: string[], flags: Parameters<typeof contacts>[1]) => run(() => contacts(paths, flags)));

paying(
  program
    .command('watch')
    .description('look at feeds, pages and folders again and again, and read what is new in them')
    .argument('<source...>', 'http(s) addresses of feeds or pages, folders, files')
    .addOption(store())
    .option('--every <time>', 'how often to look: 15m, 2h, 1d (default: 15m)')
    .option('--once', 'look once and end')
    .option('--collection <name>', 'put what is read into this collection')
    .option('--json', 'print one line of JSON for each look')
    .option('--allow-private', 'read addresses of this machine and of private networks too'),
).action((sources: string[], flags: Parameters<typeof watch>[1]) => run(() => watch(sources, flags)));

program
  .command('forget')
  .description('erase documents and everything read in them')
  .argument('<document...>', 'ids of documents')
  .addOption(store())
  .action((ids: string[], flags: Parameters<typeof forget>[1]) => run(() => forget(ids, flags)));

program
  .command('rebuild')
  .description('make everything derived again')
  .addOption(store())
  .action((flags: Parameters<typeof rebuild>[0]) => run(() => rebuild(flags)));

program
  .command('export')
  .description('write all that was read and decided as an archive, or a view in one of many forms')
  .addOption(store())
  .option('--out <file>', 'the file to write (default: standard output)')
  .option('--format <name>', `a view’s form: ${Object.keys(FORMATS).join(', ')}`)
  .option('--view <address>', 'the address of the view, as the page’s “Copy link” gives it (default: everything)')
  .option('--faded', 'with the contacts that do not fit the view’s filter')
  .option('--no-denied', 'without denied contacts')
  .option('--no-passages', 'a report with the places of passages, not their words')
  .option('--canonical', 'every record, derived ones too, one a line: to compare two graphs')
  .action((flags: Parameters<typeof exportStore>[0]) => run(() => exportStore(flags)));

program
  .command('doctor')
  .description('say how everything stands')
  .addOption(store())
  .option('--verify', 'check every passage against its text')
  .action((flags: Parameters<typeof doctor>[0]) => run(() => doctor(flags)));

refuseUnknownCommand(process.argv[2]);
await program.parseAsync();

/** A word that names no command would be taken for something to serve. */
function refuseUnknownCommand(word: string | undefined): void {
  const known = ['help', ...program.commands.map((command) => command.name())];
  if (word === undefined || word.startsWith('-') || known.includes(word)) return;
  program.error(`There is no command “${word}”. Choose one of ${known.join(', ')}. (command-unknown)`);
}

function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isFinite(count) || count <= 0) throw new InvalidArgumentError('A limit is a number above 0.');
  return count;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}
