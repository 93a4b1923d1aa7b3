import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { root, run } from './run.ts';

test('ESLint finds nothing', async () => {
  expect(await run('eslint', ['.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/wadul/eslint', '--cache-strategy', 'content'])).toEqual({ code: 0, output: '' });
});

/** What our own choice of rules says of a text, were it the file at this path. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    rules: { '@typescript-eslint/no-floating-promises': 'off', '@typescript-eslint/no-misused-promises': 'off', '@typescript-eslint/await-thenable': 'off' },
  },
});
const findings = async (filePath: string, text: string) => {
  const rules = (await eslint.lintText(text, { filePath })).flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId ?? 'it does not parse'));
  return rules.filter((rule) => !rule.startsWith('@typescript-eslint/'));
};

const arrow = ['wadul/arrows'];
test.for([
  ['core does not import the server', 'packages/core/src/nik/nik.ts', "import '@wadul/server';", arrow],
  ['core does not import a file of the widget', 'packages/core/src/nik/nik.ts', "export * from '../../../widget/src/index.ts';", arrow],
  ['core does not import HTTP', 'packages/core/src/nik/nik.ts', "import 'node:http';", arrow],
  ['the widget does not import the server, not even later', 'packages/widget/src/index.ts', "await import('@wadul/server');", arrow],
  ['the server imports core', 'packages/server/src/app.ts', "import '@wadul/core';", []],
  ['only the complaint folder imports xstate', 'packages/core/src/register/register-row.ts', "import 'xstate';", arrow],
  ['the complaint folder imports xstate', 'packages/core/src/complaint/complaint.machine.ts', "import 'xstate';", []],
  ['only db imports pg', 'packages/server/src/commands/file-complaint.ts', "import 'pg';", arrow],
  ['only db imports PGlite', 'packages/server/src/commands/file-complaint.ts', "import '@electric-sql/pglite';", arrow],
  ['a route imports no kysely', 'packages/server/src/routes/health.ts', "import type {} from 'kysely';", arrow],
  ['db imports kysely', 'packages/server/src/db/complaint.queries.ts', "import 'kysely';", []],
  ['the widget takes zod/mini, not zod', 'packages/widget/src/index.ts', "import 'zod';", arrow],
  ['no now', 'packages/core/src/nik/nik.ts', 'Date.now();', ['no-restricted-properties']],
  ['no date without an argument', 'packages/core/src/nik/nik.ts', 'new Date();', ['no-restricted-syntax']],
  ['a date with an argument', 'packages/core/src/nik/nik.ts', 'new Date(0);', []],
  ['no chance', 'packages/server/src/app.ts', 'Math.random();', ['no-restricted-properties']],
  ['no environment', 'packages/server/src/app.ts', 'process.env;', ['no-restricted-properties']],
  ['the environment in main.ts', 'packages/server/src/main.ts', 'process.env;', []],
  ['no global fetch', 'packages/server/src/app.ts', "fetch('/');", ['no-restricted-globals']],
  ['a fetch that came in', 'packages/server/src/app.ts', "export const ask = (fetch: (path: string) => void) => fetch('/');", []],
  ['no text as HTML', 'packages/widget/src/index.ts', "document.body.innerHTML = '';", ['no-restricted-syntax']],
  ['HTML that is only read', 'packages/widget/src/index.ts', 'console.log(document.body.innerHTML);', []],
  ['no unsafeHTML', 'packages/widget/src/index.ts', "import 'lit/directives/unsafe-html.js';", arrow],
  ['no enum', 'packages/core/src/nik/nik.ts', 'export enum Colour { Red }', ['no-restricted-syntax']],
  ['no default export', 'packages/core/src/nik/nik.ts', 'export default 1;', ['no-restricted-syntax']],
  ['no sql.raw', 'packages/server/src/db/complaint.queries.ts', "sql.raw('');", ['no-restricted-syntax']],
  ['sql.raw in a migration', 'packages/server/src/db/migrations/2026-11-23-first.ts', "sql.raw('');", []],
] as const)('a rule of lint: %s', async ([, file, text, expected]) => {
  expect(await findings(file, text)).toEqual(expected);
});

const trap = ['wadul/no-outer-db-in-transaction'];
test.for([
  ['catches the outer db', "db.transaction().execute(async (trx) => { await db.selectFrom('a').execute(); });", trap],
  ['catches it after settings', "db.transaction().setIsolationLevel('serializable').execute((trx) => db.selectFrom('a').execute());", trap],
  ['catches it in a call of a query function', 'db.transaction().execute(async (trx) => { await readOffice(db, 1); });', trap],
  ['catches it behind a name of a part', 'parts.db.transaction().execute(async (trx) => { await readOffice(parts.db, 1); });', trap],
  ['catches it in a function inside', 'db.transaction().execute(async (trx) => Promise.all(ids.map((id) => read(db, id))));', trap],
  ['catches it in inTransaction', 'inTransaction(db, async (trx) => { await readOffice(db, 1); });', trap],
  ['lets the transaction pass', "db.transaction().execute(async (trx) => { await trx.selectFrom('a').execute(); });", []],
  ['lets a parameter of the same name pass', 'inTransaction(db, async (db) => { await readOffice(db, 1); });', []],
  ['lets a property of that name pass', 'db.transaction().execute(async (trx) => read(trx, other.db));', []],
  ['lets the outer db pass outside', 'await readOffice(db, 1); await db.transaction().execute(async (trx) => read(trx, 1));', []],
] as const)('the rule against a query on db inside its own transaction %s', async ([, text, expected]) => {
  const inRoute = `export const command = async (db: never, parts: never, other: never, ids: never) => { ${text} };`;
  expect(await findings('packages/server/src/commands/file-complaint.ts', inRoute)).toEqual(expected);
});
