// A real Chromium for tests: the one CHROMIUM_PATH names, or else the one that comes with npm's @sparticuz/chromium.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type Browser, chromium } from 'playwright-core';

/** No calls home, no sandbox (tests also run as root and in containers), no GPU. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'];

/** Starts a headless Chromium; the caller closes it. Set CHROMIUM_PATH to take one of the machine's own. */
export const launchChromium = async (): Promise<Browser> => {
  const own = process.env['CHROMIUM_PATH'];
  if (own !== undefined && own !== '') return chromium.launch({ executablePath: own, args: FLAGS });
  const folder = await unpackChromium();
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  return chromium.launch({ executablePath: join(folder, 'chromium'), args: FLAGS, env });
};

/**
 * Unpacks the browser that npm brought, once for each of its versions, and answers the folder.
 * It is unpacked beside its place and then moved there, so that test files that start together never meet half a browser.
 */
export const unpackChromium = async (): Promise<string> => {
  const cache = new URL('../../node_modules/.cache/wadul/', import.meta.url);
  const packageJson = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..', 'package.json');
  const { version } = JSON.parse(await readFile(packageJson, 'utf8')) as { version: string };
  const folder = fileURLToPath(new URL(`chromium-${version}`, cache));
  if (existsSync(folder)) return folder;

  await mkdir(cache, { recursive: true });
  const beside = await mkdtemp(`${folder}-`);
  try {
    // The package unpacks into the folder for temporary files, and its libraries only where it believes to be on Lambda: a process of its own is told both.
    const env = { ...process.env, TMPDIR: beside, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
    const script = "import chromium from '@sparticuz/chromium'; await chromium.executablePath();";
    await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env, cwd: dirname(fileURLToPath(import.meta.url)) });
    await writeFile(join(beside, 'fonts', 'fonts.conf'), fontsConf(folder));
    await rename(beside, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  return folder;
};

/** Chromium stops without a font. Open Sans comes with it; the machine's own serve for other scripts and monospace. */
const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts', 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts', 'cache')}</cachedir>
  <alias binding="strong"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;
