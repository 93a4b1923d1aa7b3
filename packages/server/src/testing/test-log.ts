import type { Log } from '../http/parts.ts';

/** A log that a test can read: every line as it would be written. */
export const testLog = (): { log: Log; lines: string[] } => {
  const lines: string[] = [];
  const write = (level: string) => (fields: object, message: string) => {
    lines.push(JSON.stringify({ level, ...fields, message }));
  };
  return { log: { info: write('info'), warn: write('warn'), error: write('error') }, lines };
};
