// What tsc does not see. Each rule is here for the reason beside it; layout is nobody's business.
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { arrowsRule } from './tools/lint/arrows.ts';
import { noOuterDbInTransactionRule } from './tools/lint/no-outer-db-in-transaction.ts';

const all = ['**/*.{ts,js,mjs}'];
const tests = ['**/*.test.ts', '**/testing/**', 'tools/**', '*.config.*'];

const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'A thing has one name, wherever it is imported: export it by that name.' };
const noEnum = { selector: 'TSEnumDeclaration', message: 'Node runs our sources by erasing types; an enum is not erasable. Use a union of strings.' };
const noRawSql = { selector: "MemberExpression[object.name='sql'][property.name='raw']", message: 'sql.raw puts text into SQL unescaped. Use the sql`…` template with ${…} or sql.ref.' };
const noDateWithout = { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The time comes in as an argument.' };
const noHtmlFromText = {
  selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/], CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
  message: 'Text is text: nothing that people typed is ever read as HTML.',
};
const always = [noDefaultExport, noEnum, noHtmlFromText];
const outside = [
  { object: 'Date', property: 'now', message: 'The time comes in as an argument.' },
  { object: 'Math', property: 'random', message: 'Chance comes in as an argument.' },
  { object: 'process', property: 'env', message: 'The environment is read once, in main.ts, and comes in as an argument.' },
];
const fetches = [{ name: 'fetch', message: 'fetch comes in as an argument.' }];

export default defineConfig(
  globalIgnores(['**/dist/', '**/cdn/', '.artifacts/', '.data/', 'tools/check/fixtures/', '**/api-types.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    name: 'wadul/typescript',
    files: all,
    extends: [tseslint.configs.strict],
    rules: {
      // Neither is a mistake: a function that does nothing, a generic that is void.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }], // `typeof import('…')` names what is loaded later
      eqeqeq: 'error',
    },
  },
  {
    name: 'wadul/promises',
    // The one thing worth the type checker's time: a promise that nobody waits for is a complaint that may not be stored.
    files: ['packages/**/*.ts', 'tools/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    name: 'wadul/everywhere',
    files: all,
    plugins: { wadul: { rules: { arrows: arrowsRule, 'no-outer-db-in-transaction': noOuterDbInTransactionRule } } },
    rules: {
      'wadul/arrows': 'error',
      'wadul/no-outer-db-in-transaction': 'error',
      'no-restricted-syntax': ['error', ...always, noRawSql],
    },
  },
  {
    name: 'wadul/time-chance-and-the-outside-come-in-as-arguments',
    files: ['packages/*/src/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-syntax': ['error', ...always, noRawSql, noDateWithout],
      'no-restricted-properties': ['error', ...outside],
      'no-restricted-globals': ['error', ...fetches],
    },
  },
  {
    name: 'wadul/where-they-come-from',
    files: [
      // What is started as a process.
      'packages/server/src/{main,verify,staff-password,set-up-code,breach,*-command}.ts',
      'packages/verify/src/main.ts',
      'packages/server/src/bench/{work-list,papers}.ts',
      'packages/server/src/demo/demo-book.ts',
      // The client, which whoever calls it may give another fetch.
      'packages/core/src/client/*.ts',
      // The browser's edge: the class of an element, and the widget's ways to read a file and to ask after an upload.
      'packages/widget/src/elements/*/wadul-*.ts',
      'packages/widget/src/internal/get-json.ts',
      'packages/widget/src/elements/wadul-form/attaching/ask.ts',
    ],
    ignores: tests,
    rules: {
      'no-restricted-syntax': ['error', ...always, noRawSql],
      'no-restricted-properties': 'off',
      'no-restricted-globals': 'off',
    },
  },
  {
    name: 'wadul/migrations',
    // A migration's SQL is written by hand and frozen; no input reaches it.
    files: ['packages/server/src/db/migrations/**'],
    rules: { 'no-restricted-syntax': ['error', ...always, noDateWithout] },
  },
  {
    name: 'wadul/tests-may-tamper',
    // They show what becomes of a query that waits for its own transaction, and of a row that was changed behind our back.
    files: ['packages/**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...always], 'wadul/no-outer-db-in-transaction': 'off' },
  },
  { name: 'wadul/tools-that-want-a-default-export', files: ['*.config.*', 'examples/**/*.config.*'], rules: { 'no-restricted-syntax': 'off' } },
);
