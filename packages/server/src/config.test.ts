import { expect, test } from 'vitest';
import { ConfigError, parseConfig } from './config.ts';

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
