/** Bytes that come in chunks, as one piece. */
export interface CollectedBytes {
  /** How many there are. */
  readonly size: number;
  add(chunk: Uint8Array): void;
  /** All of them; after it there are none. */
  take(): Uint8Array<ArrayBuffer>;
}

/** What is kept at first; it doubles. */
const BEGINNING = 4096;

/** Collects bytes without keeping the chunks in which they came: sent one by one each byte would take the room of an object. */
export const collectBytes = (): CollectedBytes => {
  let bytes = new Uint8Array(BEGINNING);
  let size = 0;
  return {
    get size() {
      return size;
    },
    add: (chunk) => {
      if (size + chunk.byteLength > bytes.byteLength) {
        const larger = new Uint8Array(Math.max(2 * bytes.byteLength, size + chunk.byteLength));
        larger.set(bytes.subarray(0, size));
        bytes = larger;
      }
      bytes.set(chunk, size);
      size += chunk.byteLength;
    },
    take: () => {
      const taken = bytes.subarray(0, size);
      [bytes, size] = [new Uint8Array(BEGINNING), 0];
      return taken;
    },
  };
};
