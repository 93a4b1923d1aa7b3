// The package's own types are those of the C functions; this is what its JavaScript adds.
declare module 'libheif-js/wasm-bundle.js' {
  interface HeifImage {
    get_width(): number;
    get_height(): number;
    display<T extends { data: Uint8ClampedArray; width: number; height: number }>(into: T, done: (shown: T | null) => void): void;
    free(): void;
  }
  const libheif: { HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] } };
  export = libheif;
}
