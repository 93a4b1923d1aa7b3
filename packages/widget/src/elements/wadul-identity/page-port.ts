import { Hello } from '../wadul-form/framing/messages.ts';

/**
 * Waits for the page around the frame to hand its port over: once, and only the page itself, of an origin that may have the frame around.
 * @param origins of the office and its partners @param taken called with the port and the page's origin
 * @returns stops waiting
 */
export const awaitPort = (origins: readonly string[], taken: (port: MessagePort, origin: string) => void): (() => void) => {
  const onMessage = ({ data, origin, source, ports: [port] }: MessageEvent): void => {
    if (source !== window.parent || !origins.includes(origin) || !port || !Hello.safeParse(data).success) return;
    stop();
    taken(port, origin);
  };
  const stop = (): void => removeEventListener('message', onMessage);
  addEventListener('message', onMessage);
  return stop;
};
