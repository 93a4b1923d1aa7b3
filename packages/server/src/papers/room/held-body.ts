import type { After } from './places.ts';

/** How long a reader may take, in milliseconds: between one piece and the next, and over all of it. */
export interface ReadingLimits {
  readonly idle: number;
  readonly whole: number;
}

/** A paper was read too slowly, and its place is needed. */
class SlowReaderError extends Error {
  override readonly name = 'SlowReaderError';
}

/**
 * The same bytes, behind which a place is held until they have ended, were given up or broke off, and what draws them has stopped: also where nobody ever began to read. Nothing is drawn before it is
 * asked for. Who does not read on is ended.
 * @param leave leaves the place
 */
export const heldBody = (body: ReadableStream<Uint8Array>, leave: () => void, { idle, whole }: ReadingLimits, after: After): ReadableStream<Uint8Array> => {
  const reader = body.getReader();
  let isOver = false;
  let stopIdle: () => void = () => undefined;
  const over = (): void => {
    isOver = true;
    stopIdle();
    stopWhole();
    leave();
  };
  const giveUp = async (reason: unknown): Promise<void> => {
    if (isOver) return;
    isOver = true;
    await reader.cancel(reason).catch(() => undefined); // ends the drawing, whatever stands against it
    over();
  };
  let late: (error: SlowReaderError) => void = () => undefined;
  const tooLong = (): void => {
    const error = new SlowReaderError('The paper was read too slowly.');
    late(error);
    void giveUp(error);
  };
  const stopWhole = after(whole, tooLong);
  const awaitReader = (): void => {
    stopIdle();
    stopIdle = after(idle, tooLong);
  };
  awaitReader();
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        late = (error) => controller.error(error);
      },
      pull: async (controller) => {
        stopIdle();
        try {
          const { done, value } = await reader.read();
          if (isOver) return;
          if (done) {
            over();
            controller.close();
          } else {
            awaitReader();
            controller.enqueue(value);
          }
        } catch (error) {
          over();
          throw error;
        }
      },
      cancel: giveUp,
    },
    { highWaterMark: 0 },
  );
};
