import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from './run.ts';

/** A real server on PGlite, as `npm start` starts it. */
export interface Wadul {
  readonly origin: string;
  /** Opens every officer's account of the office. */
  readonly password: string;
  readonly stop: () => Promise<void>;
}

export const OFFICE = 'dpmptsp-kota-pekalongan';

/** A port of this machine that nobody uses at the moment: the office must know a partner's origin before the partner's site is there. */
export const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
};

/** Starts the server in a process of its own, on a free port and an empty folder, with the shipped office. @param partnerOrigins whose pages may talk to it */
export const startWadul = async (partnerOrigins: readonly string[] = []): Promise<Wadul> => {
  const folder = await mkdtemp(join(tmpdir(), 'wadul-example-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const settings = JSON.parse(await readFile(new URL(`../../packages/server/offices/${OFFICE}.json`, import.meta.url), 'utf8')) as object;
  await writeFile(join(folder, `${OFFICE}.json`), JSON.stringify({ ...settings, partnerOrigins }));
  const env = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: join(folder, 'data'), OFFICES_DIR: folder, DATABASE_URL: '', PUBLIC_URL: '', LOG_LEVEL: 'error' };
  try {
    const server = await start(['--conditions=wadul-source', 'packages/server/src/main.ts'], env, /ready: (\S+)[^]*password: (\S+)/);
    const [, origin = '', password = ''] = server.found;
    const stop = async () => {
      await server.stop();
      await remove();
    };
    return { origin, password, stop };
  } catch (error) {
    await remove();
    throw error;
  }
};
