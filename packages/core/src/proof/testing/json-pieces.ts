/** A piece of a JSON text: a value of no parts, with the path to it, or what stands between values. */
export interface JsonPiece {
  readonly text: string;
  readonly path?: readonly (string | number)[];
}

/** A JSON text, as `JSON.stringify` writes it, in pieces. */
export const jsonPieces = (value: unknown, path: readonly (string | number)[] = []): JsonPiece[] => {
  if (typeof value !== 'object' || value === null) return [{ text: JSON.stringify(value), path }];
  const isList = Array.isArray(value);
  const parts = Object.entries(value).flatMap(([name, part], at) => [
    { text: `${at === 0 ? '' : ','}${isList ? '' : `${JSON.stringify(name)}:`}` },
    ...jsonPieces(part, [...path, isList ? at : name]),
  ]);
  return [{ text: isList ? '[' : '{' }, ...parts, { text: isList ? ']' : '}' }];
};
