import { join } from 'node:path';
import * as z from 'zod/mini';
import type { DatabaseLocation } from './db/location.ts';

/** What the operator decides, from the environment. */
export interface Config {
  /** 0 takes any free one. */
  readonly port: number;
  readonly host: string;
  readonly database: DatabaseLocation;
  /** Where files are kept, the database among them unless there is a server for it. */
  readonly dataDirectory: string;
  /** The key ring; keep a copy apart from the data. */
  readonly keysFile: string;
  /** The folder with the offices' settings, one file each; the shipped ones where it is not set. */
  readonly officesDirectory: string | undefined;
  /** The origins under which people reach this server, the first being the one that is printed; empty: the address that it listens on. */
  readonly publicOrigins: readonly string[];
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
}

/** The environment asks for something that cannot be. Says which variable and what it may be, never what was in it: it may be a password. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** What each variable may be, in the operator's words. */
const mayBe = {
  PORT: 'a whole number from 0 to 65535',
  HOST: 'a host name or address to listen on, such as 127.0.0.1 or 0.0.0.0',
  DATABASE_URL: 'a PostgreSQL address, postgres://user:password@host:5432/name',
  DATA_DIR: 'the path of a folder',
  KEYS_FILE: 'the path of a file',
  OFFICES_DIR: 'the path of a folder',
  PUBLIC_URL: 'one origin or more, separated by commas, such as https://pengaduan.example.go.id, with nothing after the host and port',
  LOG_LEVEL: 'fatal, error, warn, info, debug, trace or silent',
} as const;

/** A comma-separated list, each part without the blanks around it. */
const parts = (value: string): string[] => value.split(',').map((part) => part.trim()).filter((part) => part !== '');

const isOrigin = (value: string): boolean => {
  const url = URL.parse(value);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === value.replace(/\/$/, '');
};

const isPostgresUrl = (value: string): boolean => {
  const url = URL.parse(value);
  return url !== null && /^postgres(ql)?:$/.test(url.protocol);
};

const line = z.string().check(z.trim(), z.minLength(1));
const each = (isRight: (part: string) => boolean) => z.string().check(z.refine((value) => parts(value).every(isRight)));

const Environment = z.object({
  PORT: z._default(z.string().check(z.regex(/^\d{1,5}$/), z.refine((value) => Number(value) <= 65_535)), '8080'),
  HOST: z._default(line.check(z.regex(/^[A-Za-z0-9.:_-]+$/)), '127.0.0.1'),
  DATABASE_URL: z.optional(z.string().check(z.refine(isPostgresUrl))),
  DATA_DIR: z._default(line, '.data'),
  KEYS_FILE: z.optional(line),
  OFFICES_DIR: z.optional(line),
  PUBLIC_URL: z._default(each(isOrigin), ''),
  LOG_LEVEL: z._default(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']), 'info'),
});

/** Reads the variables that Wadul knows; others are left alone, and an empty one counts as not set. Throws `ConfigError`. */
export const parseConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const parsed = Environment.safeParse(set);
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map(({ path }) => path[0] as keyof typeof mayBe));
    throw new ConfigError([...wrong].map((name) => `${name} must be ${mayBe[name]}.`).join('\n'));
  }
  const { PORT, HOST, DATABASE_URL, DATA_DIR, KEYS_FILE, OFFICES_DIR, PUBLIC_URL, LOG_LEVEL } = parsed.data;
  return {
    port: Number(PORT),
    host: HOST,
    database: DATABASE_URL === undefined ? { engine: 'pglite', directory: DATA_DIR } : { engine: 'postgres', url: DATABASE_URL },
    dataDirectory: DATA_DIR,
    keysFile: KEYS_FILE ?? join(DATA_DIR, 'keys', 'key-ring.json'),
    officesDirectory: OFFICES_DIR,
    publicOrigins: parts(PUBLIC_URL).map((origin) => new URL(origin).origin),
    logLevel: LOG_LEVEL,
  };
};
