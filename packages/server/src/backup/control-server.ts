import { once } from 'node:events';
import { chmod, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import * as z from 'zod/mini';
import type { Log } from '../http/parts.ts';
import { BackupError, forLog } from './backup-error.ts';
import type { BackupOrder } from './backup-folder.ts';
import type { MadeBackup } from './make-backup.ts';

/** What a command asks a running server. */
export const ControlRequest = z.object({
  /** Where to; into the server's own folder unless told. An absolute path. */
  to: z.optional(z.string()),
  withoutMissing: z.optional(z.boolean()),
});

/** What it is told. */
export const ControlAnswer = z.union([
  z.object({ made: z.object({ path: z.string(), rows: z.int(), files: z.int(), complaints: z.int(), missing: z.readonly(z.array(z.object({ keyId: z.string(), ticket: z.nullable(z.string()) }))) }) }),
  z.object({ problem: z.string() }),
]);
export type ControlAnswer = z.infer<typeof ControlAnswer>;

/** A running listener. */
export interface Control {
  stop(): Promise<void>;
}

/** Hears commands at a socket that nobody but the server's own user can open; nothing of it is reached from a network. @param place as `controlPlace` gives it; whoever holds the data folder's lock owns it */
export const startControl = async (place: string, backUp: (order: BackupOrder) => Promise<MadeBackup>, log: Log): Promise<Control> => {
  const answer = async (request: IncomingMessage): Promise<ControlAnswer> => {
    try {
      return { made: await backUp(ControlRequest.parse(JSON.parse(await text(request)))) };
    } catch (error) {
      log.warn(forLog(error), 'a backup that was asked for failed');
      return { problem: error instanceof BackupError ? error.message : 'The server could not make the backup; its log says when.' };
    }
  };
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    void answer(request).then((said) => response.setHeader('content-type', 'application/json').end(JSON.stringify(said)));
  });
  if (process.platform !== 'win32') await rm(place, { force: true }); // of a server that was killed
  server.listen(place);
  await once(server, 'listening');
  if (process.platform !== 'win32') await chmod(place, 0o600);
  return {
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      await closed;
    },
  };
};
