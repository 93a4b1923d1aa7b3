import { expect, test } from 'vitest';
import { ConfigError, parseConfig } from './config.ts';
import { mailInWords } from './notices/mail-settings.ts';

test('nothing set gives a server for this machine alone, with its data in .data', () => {
  expect(parseConfig({})).toMatchObject({
    port: 8080,
    host: '127.0.0.1',
    database: { engine: 'pglite', directory: '.data' },
    dataDirectory: '.data',
    files: { folder: '.data/files' },
    clamd: undefined,
    backups: { folder: '.data/backups', kept: 14, recipients: [] },
    officesDirectory: undefined,
    publicOrigins: [],
    logLevel: 'info',
  });
});

test('what is set is taken, and other variables are left alone', () => {
  const config = parseConfig({
    PORT: '0',
    HOST: '0.0.0.0',
    DATABASE_URL: 'postgresql://wadul:sesame@db/wadul',
    DATA_DIR: '/srv/wadul data',
    OFFICES_DIR: '/srv/offices',
    PUBLIC_URL: 'https://pengaduan.example.go.id/, http://localhost:8080',
    LOG_LEVEL: 'warn',
    PATH: '/bin',
  });
  expect(config).toMatchObject({
    port: 0,
    host: '0.0.0.0',
    database: { engine: 'postgres', url: 'postgresql://wadul:sesame@db/wadul' },
    dataDirectory: '/srv/wadul data',
    officesDirectory: '/srv/offices',
    publicOrigins: ['https://pengaduan.example.go.id', 'http://localhost:8080'],
    logLevel: 'warn',
  });
});

test('mail goes to the server that is named, as the sender that is named, and nowhere where none is', () => {
  expect(parseConfig({}).mail).toBeUndefined();
  const from = { MAIL_FROM: 'pengaduan@kantor.example' };
  const signedIn = { host: 'mail.kantor.example', port: 465, tls: 'implicit', user: 'kantor@kantor.example', password: 'se/same', from: 'pengaduan@kantor.example' };
  expect(parseConfig({ ...from, SMTP_URL: 'smtps://kantor%40kantor.example:se%2Fsame@mail.kantor.example' }).mail).toEqual(signedIn);
  expect(parseConfig({ ...from, SMTP_URL: 'smtp://mail.kantor.example' }).mail).toMatchObject({ port: 587, tls: 'required', user: undefined });
  expect(parseConfig({ ...from, SMTP_URL: 'smtp://127.0.0.1:25' }).mail).toMatchObject({ host: '127.0.0.1', port: 25, tls: 'offered' });
  expect(parseConfig({ ...from, SMTP_URL: 'smtp://[::1]:25/' }).mail).toMatchObject({ host: '::1', tls: 'offered' });
  expect(() => parseConfig(from)).toThrow('SMTP_URL must be');
  expect(() => parseConfig({ SMTP_URL: 'smtp://kantor:sesame@mail.kantor.example' })).toThrow(/^MAIL_FROM must be(?!.*sesame)/);
});

test('where mail goes is said without the password', () => {
  const { mail } = parseConfig({ SMTP_URL: 'smtps://kantor:sesame@mail.kantor.example', MAIL_FROM: 'pengaduan@kantor.example' });
  expect(mailInWords(mail)).toBe('by mail.kantor.example:465 (TLS, signed in), from pengaduan@kantor.example');
  expect(mailInWords(undefined)).toMatch(/^off \(SMTP_URL is not set\)/);
});

const oidc = { OIDC_ISSUER: 'https://akun.kota.example/realms/kota', OIDC_CLIENT_ID: 'wadul', OIDC_CLIENT_SECRET: 'sesame', OIDC_NAME: 'Akun Kota Contoh' };

test('the city’s own provider is all of it or nothing, reached safely, and its secret is never repeated', () => {
  expect(parseConfig({}).identityProvider).toBeUndefined();
  expect(parseConfig(oidc).identityProvider).toEqual({ issuer: 'https://akun.kota.example/realms/kota', clientId: 'wadul', clientSecret: 'sesame', name: 'Akun Kota Contoh' });
  for (const issuer of ['http://127.0.0.1:9000', 'http://localhost:9000', 'http://[::1]:9000/kota']) expect(parseConfig({ ...oidc, OIDC_ISSUER: issuer }).identityProvider?.issuer).toBe(issuer);
  for (const issuer of ['http://akun.kota.example', 'http://127.0.0.1.evil.example', 'akun.kota.example', 'ftp://akun.kota.example', 'https://siti:sesame@akun.kota.example', 'https://akun.kota.example?x=1', 'https://akun.kota.example/#x']) {
    expect(() => parseConfig({ ...oidc, OIDC_ISSUER: issuer }), issuer).toThrow(/^OIDC_ISSUER must be(?!.*sesame)/);
  }
  for (const name of Object.keys(oidc)) expect(() => parseConfig({ ...oidc, [name]: '' }), name).toThrow(new RegExp(`^${name} must be(?!.*sesame)`));
  expect(() => parseConfig({ ...oidc, OIDC_NAME: 'x'.repeat(61) })).toThrow('OIDC_NAME must be');
});

const s3 = { S3_ENDPOINT: 'https://s3.example.go.id', S3_BUCKET: 'wadul-berkas', S3_ACCESS_KEY_ID: 'kunci', S3_SECRET_ACCESS_KEY: 'sesame' };

test('files go into a folder that is named, or into a bucket of which everything is said', () => {
  expect(parseConfig({ FILES_DIR: '/srv/berkas' }).files).toEqual({ folder: '/srv/berkas' });
  const location = { endpoint: 'https://s3.example.go.id', bucket: 'wadul-berkas', region: 'us-east-1', accessKeyId: 'kunci', secretAccessKey: 'sesame' };
  expect(parseConfig(s3).files).toEqual({ s3: location });
  expect(parseConfig({ ...s3, S3_REGION: 'ap-southeast-3' }).files).toEqual({ s3: { ...location, region: 'ap-southeast-3' } });
});

test.each(Object.keys(s3))('a bucket without %s is refused, and what is missing is named', (name) => {
  expect(() => parseConfig({ ...s3, [name]: '' })).toThrow(`${name} must be`);
  expect(() => parseConfig({ ...s3, [name]: '' })).not.toThrow('sesame');
});

test('a folder and a bucket at once are refused: files would be in one and looked for in the other', () => {
  expect(() => parseConfig({ ...s3, FILES_DIR: '/srv/berkas' })).toThrow('FILES_DIR must be');
});

test.each([
  ['127.0.0.1:3310', { host: '127.0.0.1', port: 3310 }],
  ['[::1]:3310', { host: '::1', port: 3310 }],
  ['clamd.kantor.example:3310', { host: 'clamd.kantor.example', port: 3310 }],
  ['/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
])('a virus scanner listens at %s', (address, clamd) => {
  expect(parseConfig({ CLAMD_ADDRESS: address }).clamd).toEqual(clamd);
});

test('an empty variable counts as not set', () => {
  expect(parseConfig({ PORT: '', DATABASE_URL: ' ', PUBLIC_URL: undefined })).toEqual(parseConfig({}));
});

test.each([
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['PORT', '80a'],
  ['HOST', 'no host'],
  ['DATABASE_URL', 'mysql://wadul:sesame@db/wadul'],
  ['DATABASE_URL', 'sesame'],
  ['PUBLIC_URL', 'https://example.go.id/pengaduan'],
  ['PUBLIC_URL', 'example.go.id'],
  ['PUBLIC_URL', 'https://a.example, javascript:alert(1)'],
  ['BACKUPS_KEPT', '0'],
  ['BACKUP_RECIPIENTS', 'AGE-SECRET-KEY-1sesame'],
  ['S3_ENDPOINT', 'https://s3.example.go.id/wadul'],
  ['S3_BUCKET', 'Wadul Berkas'],
  ['CLAMD_ADDRESS', '127.0.0.1'],
  ['CLAMD_ADDRESS', '127.0.0.1:99999'],
  ['CLAMD_ADDRESS', 'tcp://sesame@127.0.0.1:3310'],
  ['SMTP_URL', 'mail.kantor.example:25'],
  ['SMTP_URL', 'https://kantor:sesame@mail.kantor.example'],
  ['SMTP_URL', 'smtp://kantor@mail.kantor.example'],
  ['SMTP_URL', 'smtp://kantor:%sesame@mail.kantor.example'],
  ['SMTP_URL', 'smtp://mail.kantor.example/sesame'],
  ['MAIL_FROM', 'Kantor <pengaduan@kantor.example>'],
  ['MAIL_FROM', 'a@kantor.example, b@kantor.example'],
  ['MAIL_FROM', 'a@kantor.example\r\nBcc: b@kantor.example'],
  ['LOG_LEVEL', 'loud'],
])('%s=%s is refused by its name, without repeating it', (name, value) => {
  const reading = () => parseConfig({ [name]: value });
  expect(reading).toThrow(ConfigError);
  expect(reading).toThrow(`${name} must be`);
  expect(reading).not.toThrow('sesame');
});

test('everything that is wrong is said at once', () => {
  expect(() => parseConfig({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT must be .*\nLOG_LEVEL must be/);
});
