// Writes the contract: packages/server/openapi.json from the server's operations, and the types of it that the SDK's are held against.
// One of the writers of `npm run generate`.
import openApiTypes, { astToString } from 'openapi-typescript';
import { apiDocument } from '../packages/server/src/http/open-api.ts';
import { operations } from '../packages/server/src/routes/index.ts';

/** The files as they should be: path from the root → text. */
export const openApiFiles = async (): Promise<Map<string, string>> => {
  const document = `${JSON.stringify(await apiDocument(operations), null, 2)}\n`;
  const types = `// Written by tools/open-api.ts from packages/server/openapi.json.\n${astToString(await openApiTypes(document))}`;
  return new Map([
    ['packages/server/openapi.json', document],
    ['packages/core/src/client/api-types.ts', types],
  ]);
};
