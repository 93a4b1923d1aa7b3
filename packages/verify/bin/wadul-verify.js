#!/usr/bin/env node
// Starts what was built. In the repository nothing need be built, and what was may be of yesterday: there the sources are started.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const isInstalled = fileURLToPath(import.meta.url).split(/[\\/]/).includes('node_modules');

if (isInstalled) await import('../dist/main.js');
else {
  const child = spawn(process.execPath, ['--conditions=wadul-source', fileURLToPath(new URL('../src/main.ts', import.meta.url)), ...process.argv.slice(2)], { stdio: 'inherit' });
  child.on('close', (code) => process.exit(code ?? 2));
}
