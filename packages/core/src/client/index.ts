export { createClient, type CallOptions, type Client, type ClientOptions } from './client.ts';
export type { RegisterFile, RegisterFormChange } from './desk-book.ts';
export { createDesk, type CookieJar, type Desk, type DeskOptions, type ListFilter } from './desk.ts';
export { isNetworkError, isProblemError, isTimeoutError, isWadulError, NetworkError, ProblemError, TimeoutError, WadulError } from './errors.ts';
export type { RecapPaper } from './recap-path.ts';
export type { TransportOptions } from './transport.ts';
