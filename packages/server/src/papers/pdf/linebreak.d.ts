// The package has no types of its own; this is the part of it that is used here.
declare module 'linebreak' {
  /** Where a text may be broken to the next line (UAX #14), from its beginning on. */
  class LineBreaker {
    constructor(text: string);
    /** The next place: its UTF-16 offset, and whether the line must end there. Null behind the end. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
  export = LineBreaker;
}
