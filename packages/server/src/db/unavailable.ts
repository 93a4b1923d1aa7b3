import { TransactionTimeoutError } from './transaction.ts';

/** Classes and codes of PostgreSQL's errors that say "not now": connection lost, out of resources (disk full too), the operator stops it, timeouts, deadlocks. */
const SQLSTATES = /^(08...|53...|57P0.|57014|55P03|25P03|25P04|40001|40P01|58030)$/;
const SYSTEM_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOSPC', 'EIO', 'EROFS']);
/** The driver gives these no code. */
const DRIVER_MESSAGES = /^(driver has already been destroyed|PGlite is closed|timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Postgres connection has been discarded)/;

/** Whether the database cannot be used now, so that the answer is 503 and the same request may be repeated, and not a fault of the request or of ours. */
export const isUnavailable = (error: unknown): boolean => {
  if (error instanceof TransactionTimeoutError) return true;
  if (error instanceof AggregateError) return error.errors.some(isUnavailable); // a host name with several addresses
  if (!(error instanceof Error)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return (typeof code === 'string' && (SQLSTATES.test(code) || SYSTEM_CODES.has(code))) || DRIVER_MESSAGES.test(error.message);
};
