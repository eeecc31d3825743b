/** The module that holds the prompt, made from `prompt.md`: programs that are built into one file cannot read it beside themselves. */
export function promptModule(markdown: string): string {
  return `// Made from prompt.md by write-prompt.ts; change that file and run it.\n\n/** The prompt as written, with holes for the lists of the vocabulary. */\nexport const PROMPT =\n  ${JSON.stringify(markdown)};\n`;
}
