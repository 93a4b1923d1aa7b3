/** All bytes of a paper that is small enough to be held: a recap has a few pages, whatever it counts. */
export const wholeOf = async (bytes: AsyncIterable<Uint8Array>): Promise<Blob> => {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of bytes) pieces.push(Uint8Array.from(piece));
  return new Blob(pieces);
};
