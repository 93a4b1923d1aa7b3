// The public face of @wadul/core: the law of the complaint, free of HTTP, SQL and HTML. The SDK is `@wadul/core/client`.
export * from './complaint/index.ts';
export * from './deadlines/index.ts';
export * from './duplicates/index.ts';
export * from './email/index.ts';
export * from './letters/index.ts';
export * from './minutes/index.ts';
export * from './nik/index.ts';
export * from './phone/index.ts';
export * from './recap/index.ts';
export * from './receipt/index.ts';
export * from './regions/index.ts';
export * from './register/index.ts';
export * from './schemas/index.ts';
export { eventsInIndonesian } from './words/events.ts';
