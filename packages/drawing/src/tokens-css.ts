import { FAMILIES, MEASURES, SHADOWS, TOKENS, type Theme } from './tokens.ts';

/**
 * The style sheet `tokens.css`: every token as a custom property, the light look on `:root`, the dark one where
 * `data-theme="dark"` stands, and the system's own choice where no theme is named. Paper is light, whatever the screen is.
 */
export function tokensCss(): string {
  const shared = [
    `--sans: ${FAMILIES.sans};`,
    `--serif: ${FAMILIES.serif};`,
    ...Object.entries(MEASURES).map(([name, value]) => `--${name}: ${value};`),
  ];
  return [
    '/* Written from tokens.ts by write-tokens-css.ts. */',
    block(':root', [...shared, ...look('light')]),
    block("[data-theme='light']", look('light')),
    block("[data-theme='dark']", look('dark')),
    `@media (prefers-color-scheme: dark) {\n${indent(block(':root:not([data-theme])', look('dark')))}\n}`,
    `@media print {\n${indent(block(':root:root', look('light')))}\n}`,
  ]
    .join('\n\n')
    .replace('*/\n\n', '*/\n')
    .concat('\n');
}

function look(theme: Theme): string[] {
  const colours = Object.entries(TOKENS[theme]).map(([name, value]) => `--${name}: ${value.toLowerCase()};`);
  return [...colours, `--shadow: ${SHADOWS[theme]};`, `color-scheme: ${theme};`];
}

function block(selector: string, lines: readonly string[]): string {
  return `${selector} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
}

function indent(text: string): string {
  return text.replaceAll(/^/gmu, '  ');
}
