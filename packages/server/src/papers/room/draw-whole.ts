/** What was drawn of a paper: all of it, or as much as may be held, with what gives the rest. */
type Drawn = { readonly whole: Uint8Array<ArrayBuffer> } | { readonly rest: AsyncIterator<Uint8Array, void, undefined> };

/** Draws a paper to its end, or until it is larger than said: then what is drawn already comes first, and the rest as it is asked for. Who gives that up ends the drawing. */
export const drawWhole = async (bytes: AsyncGenerator<Uint8Array, void, undefined>, largest: number): Promise<Drawn> => {
  const pieces: Uint8Array[] = [];
  for (let size = 0; ; ) {
    const { done, value } = await bytes.next();
    if (done) return { whole: Uint8Array.from(Buffer.concat(pieces)) };
    pieces.push(value);
    size += value.byteLength;
    if (size > largest) break;
  }
  return {
    rest: {
      next: async () => {
        const value = pieces.shift();
        return value ? { done: false, value } : bytes.next();
      },
      return: () => bytes.return(), // a generator of our own that was never begun would not end it
    },
  };
};
