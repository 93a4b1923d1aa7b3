import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { BackupError } from './backup-error.ts';
import type { BackupOrder } from './backup-folder.ts';
import { controlPlace } from './control-place.ts';
import { ControlAnswer } from './control-server.ts';
import type { MadeBackup } from './make-backup.ts';

/** Asks the server that has the data folder open for a backup, and waits for it. Throws `BackupError`. */
export const askForBackup = async (dataDirectory: string, order: BackupOrder): Promise<MadeBackup> => {
  const place = controlPlace(dataDirectory);
  if (place === undefined) throw new BackupError(`The path of ${dataDirectory} is too long for a socket: the running server cannot be asked. It makes a backup every day by itself; or stop it and try again.`);
  const asking = request({ socketPath: place, method: 'POST', path: '/backup', headers: { 'content-type': 'application/json' } });
  asking.end(JSON.stringify(order));
  const said = await once(asking, 'response')
    .then(([response]) => text(response as IncomingMessage))
    .catch((error: NodeJS.ErrnoException) => {
      throw new BackupError(`The server that has ${dataDirectory} open does not answer (${error.code ?? 'unknown'}): it may be starting or stopping, or run as another user. Try again.`);
    });
  const answer = ControlAnswer.parse(JSON.parse(said));
  if ('problem' in answer) throw new BackupError(answer.problem);
  return answer.made;
};
