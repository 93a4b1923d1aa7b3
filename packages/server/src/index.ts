// The public face of @wadul/server: the server as a whole, and as a function of its parts. `main.ts` is what a process runs.
export { createApp } from './app.ts';
export { ConfigError, parseConfig, type Config } from './config.ts';
export type { App, Env, OfficeHere, OfficerHere } from './http/env.ts';
export type { AppParts, Log } from './http/parts.ts';
export { OfficeFileError, parseOffice, readOfficeFile, readOfficeFolder, type OfficeFileIssue } from './offices/office-file.ts';
export type { PageParts } from './pages/mount-pages.ts';
export { startServer, type Outside, type RunningServer } from './start-server.ts';
