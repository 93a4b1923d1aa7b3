import { expect, test } from 'vitest';
import { isPublic } from './addresses.ts';

test.each([
  ['127.0.0.1', [], false],
  ['localhost', ['http://localhost:8080', 'http://[::1]:8080'], false],
  ['::1', [], false],
  ['0.0.0.0', [], true],
  ['192.168.1.20', [], true],
  ['127.0.0.1', ['https://pengaduan.example.go.id'], true],
  ['127.0.0.1', ['http://localhost:8080', 'https://pengaduan.example.go.id'], true],
] as const)('a server on %s known as %j is for others: %s', (host, publicOrigins, expected) => {
  expect(isPublic({ host, publicOrigins })).toBe(expected);
});
