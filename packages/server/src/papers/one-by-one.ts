import { setImmediate as afterOthers } from 'node:timers/promises';

/** The same rows, and after each everybody else's turn: a long paper must not keep a filing waiting. */
export async function* oneByOne<T>(rows: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  for await (const row of rows) {
    yield row;
    await afterOthers();
  }
}
