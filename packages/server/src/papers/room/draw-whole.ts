/** What was drawn of a paper: all of it, or as much as may be held, with what gives the rest. */
export type Drawn = { readonly whole: Uint8Array<ArrayBuffer> } | { readonly rest: AsyncGenerator<Uint8Array, void, undefined> };

/** Draws a paper to its end, or until it is larger than said: then what is drawn already comes first, and the rest as it is asked for. */
export const drawWhole = async (bytes: AsyncGenerator<Uint8Array, void, undefined>, largest: number): Promise<Drawn> => {
  const pieces: Uint8Array[] = [];
  for (let size = 0; ; ) {
    const { done, value } = await bytes.next();
    if (done) return { whole: Uint8Array.from(Buffer.concat(pieces)) };
    pieces.push(value);
    size += value.byteLength;
    if (size > largest) return { rest: continued(pieces, bytes) };
  }
};

async function* continued(pieces: Uint8Array[], bytes: AsyncGenerator<Uint8Array, void, undefined>): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for (let piece = pieces.shift(); piece; piece = pieces.shift()) yield piece;
    yield* bytes;
  } finally {
    await bytes.return();
  }
}
