/** Somebody else changed the row since it was read (or it is gone); nothing was written. */
export class StaleRowError extends Error {
  override readonly name = 'StaleRowError';
  constructor(table: string) {
    super(`The ${table} was changed since it was read.`);
  }
}
