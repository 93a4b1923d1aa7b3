// Writes the contract: packages/server/openapi.json from the server's operations, and the types of it that the SDK's are held against.
// Run after an operation or a shape has changed: node --conditions=wadul-source tools/open-api.ts. The test beside it fails when what is committed is not what this writes.
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import openApiTypes, { astToString } from 'openapi-typescript';
import { apiDocument } from '../packages/server/src/http/open-api.ts';
import { operations } from '../packages/server/src/routes/index.ts';

/** The repository. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The files as they should be: path below `root` → text. */
export const openApiFiles = async (): Promise<Map<string, string>> => {
  const document = `${JSON.stringify(await apiDocument(operations), null, 2)}\n`;
  const types = `// Written by tools/open-api.ts from packages/server/openapi.json.\n${astToString(await openApiTypes(document))}`;
  return new Map([
    ['packages/server/openapi.json', document],
    ['packages/core/src/client/api-types.ts', types],
  ]);
};

if (import.meta.main) for (const [path, text] of await openApiFiles()) await writeFile(join(root, path), text);
