import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { uploadParts } from './attachments/upload-parts.ts';
import { engines, openWithTables } from './db/testing/engines.ts';
import { lookAround } from './first-look.ts';
import type { MailSettings } from './notices/mail-settings.ts';
import { smtpMailer } from './notices/mailer.ts';
import { startMailServer } from './notices/testing/mail-server.ts';
import { openFolderStore } from './storage/folder-store.ts';
import { openS3Store } from './storage/s3-store.ts';
import { fileWithFiles } from './testing/attach-one.ts';
import { startTestServer } from './testing/test-server.ts';

const someKeys = async (mode: number): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'wadul-look-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const path = join(folder, 'key-ring.json');
  await writeFile(path, '{}');
  await chmod(path, mode);
  return path;
};

test('a start says whether the mail server answers and lets us sign in, and that nobody can follow the link in a notice', async () => {
  const mail = await startMailServer({ password: 'sesame' });
  onTestFinished(() => mail.stop());
  const silent = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void silent.close());
  await once(silent, 'listening');
  const said = (change: Partial<MailSettings>) => smtpMailer({ ...mail.settings, ...change }).check();
  expect(await said({})).toBeUndefined();
  expect(await said({ password: 'salah' })).toBe('settings');
  expect(await said({ tls: 'required' })).toBe('settings');
  expect(await said({ port: 1 })).toBe('unreachable');
  expect(await said({ port: (silent.address() as AddressInfo).port })).toBe('timeout');
});

describe.each(engines)('a server that starts on $name', (engine) => {
  /** Over a database of its own: it is asked for the files of every office. */
  const start = async () => {
    const database = await openWithTables(engine);
    onTestFinished(() => database.close());
    return startTestServer(database);
  };

  test('has nothing to say where all is as it should be', async () => {
    const { parts } = await start();
    expect(await lookAround(parts, await someKeys(0o600))).toEqual([]);
  });

  test('says that everybody may read the key ring', async () => {
    const { parts } = await start();
    expect(await lookAround(parts, await someKeys(0o644))).toEqual([expect.stringMatching(/^Every user of this machine may use the key ring, .*key-ring\.json\./)]);
  });

  test('says that a store cannot be reached, and that it is not the one in which the files are', async () => {
    const server = await start();
    const keys = await someKeys(0o600);
    const nowhere = openS3Store({ endpoint: 'http://127.0.0.1:1', bucket: 'kantor', region: 'x', accessKeyId: 'x', secretAccessKey: 'x' });
    expect(await lookAround({ ...server.parts, files: nowhere }, keys)).toEqual([expect.stringMatching(/Nothing can be attached, and no backup is made, until it can be used\.$/)]);
    await fileWithFiles(server);
    expect(await lookAround(server.parts, keys)).toEqual([]);
    expect(await lookAround({ ...server.parts, files: openFolderStore(join(tmpdir(), 'wadul-no-such-folder')) }, keys)).toEqual([expect.stringMatching(/^Files that belong to complaints are not where files are kept\./)]);
  });

  test('says what is wrong with mail, if it is on', async () => {
    const { parts } = await start();
    const keys = await someKeys(0o600);
    expect(await lookAround(parts, keys, { mailer: { check: async () => undefined }, isPublic: true })).toEqual([]);
    expect(await lookAround(parts, keys, { mailer: { check: async () => 'settings' }, isPublic: false })).toEqual([
      expect.stringMatching(/^The mail server, SMTP_URL, does not let us sign in/),
      expect.stringMatching(/^PUBLIC_URL is not set/),
    ]);
  });

  test('says that the virus scanner does not answer', async () => {
    const { parts } = await start();
    const uploads = uploadParts(parts.uploads.inspector, { scan: async () => 'unscanned' });
    expect(await lookAround({ ...parts, uploads }, await someKeys(0o600))).toEqual([expect.stringMatching(/^The virus scanner, CLAMD_ADDRESS, does not answer/)]);
  });
});
