/** Reads JSON from a public address without cookies; any answer but a good one throws, with its status. */
export const getJson = async <T>(address: string): Promise<T> => {
  const response = await fetch(address, { credentials: 'omit', headers: { accept: 'application/json' } });
  if (!response.ok) throw new BadAnswerError(response.status);
  return (await response.json()) as T;
};

/** The server answered, but not with what was asked for. */
export class BadAnswerError extends Error {
  override readonly name = 'BadAnswerError';
  readonly status: number;

  constructor(status: number) {
    super(`status ${status}`);
    this.status = status;
  }
}
