/** The module that holds the prompt, made from `prompt.md`: programs that are built into one file cannot read it beside themselves. */
export function promptModule(markdown: string): string {
  return `// Made from prompt.md by write-prompt.ts; change that file and run it.\nexport const PROMPT =\n  ${JSON.stringify(markdown)};\n`;
}
