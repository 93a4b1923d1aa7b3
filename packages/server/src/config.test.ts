import { expect, test } from 'vitest';
import { ConfigError, parseConfig } from './config.ts';

test('nothing set gives a server for this machine alone, with its data in .data', () => {
  expect(parseConfig({})).toMatchObject({
    port: 8080,
    host: '127.0.0.1',
    database: { engine: 'pglite', directory: '.data' },
    dataDirectory: '.data',
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
