interface ImportMetaEnv {
  /** The address of the Wadul server. */
  readonly VITE_WADUL_ENDPOINT?: string;
}
