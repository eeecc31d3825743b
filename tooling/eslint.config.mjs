// @ts-check
import { fileURLToPath } from 'node:url';
import eslint from '@eslint/js';
import query from '@tanstack/eslint-plugin-query';
import jsdoc from 'eslint-plugin-jsdoc';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/.tsc/',
    '**/coverage/',
    '**/test-results/',
    '**/fixtures/',
    '**/corpus/',
    '.readout/',
    'neo4j/server/lib/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  // tsc, with checkJs, already finds names that do not exist in these files, and knows Node's.
  { files: ['**/*.mjs'], extends: [eslint.configs.recommended], rules: { 'no-undef': 'off' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [eslint.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)) },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    extends: [hooks.configs.flat['recommended-latest'], query.configs['flat/recommended']],
  },
  {
    files: ['{packages/*,neo4j}/src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.{ts,tsx}'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          enableFixer: false,
          require: { ClassDeclaration: true, FunctionDeclaration: true },
          contexts: [
            'TSInterfaceDeclaration',
            // A type inferred from a schema stands under the schema, whose comment is the one for both.
            // The same goes for the keys and members of a table of data, and for branded ids.
            "TSTypeAliasDeclaration:not([typeAnnotation.typeName.right.name='infer']):not([typeAnnotation.type='TSTypeOperator']):not([typeAnnotation.type='TSIndexedAccessType']):not([typeAnnotation.typeName.name='Id'])",
            'ExportNamedDeclaration > VariableDeclaration:not([declarations.0.id.name=/IdSchema$/])',
          ],
        },
      ],
    },
  },
);
