import { join } from 'node:path';
import * as z from 'zod/mini';
import type { ClamdAddress } from './attachments/scanner.ts';
import type { BackupSettings } from './backup/backup-folder.ts';
import type { DatabaseLocation } from './db/location.ts';
import { isIssuer, type ProviderSettings } from './identity-provider/provider-settings.ts';
import { isPlainAddress, mailSettings, type MailSettings } from './notices/mail-settings.ts';
import type { FilesLocation } from './storage/open-store.ts';

/** What the operator decides, from the environment. */
export interface Config {
  /** 0 takes any free one. */
  readonly port: number;
  readonly host: string;
  readonly database: DatabaseLocation;
  /** Where files are kept, the database among them unless there is a server for it. */
  readonly dataDirectory: string;
  /** Where attachments are kept: a folder, or a bucket of an S3-compatible store. */
  readonly files: FilesLocation;
  /** ClamAV's daemon, which looks for viruses; files are not looked at without one. */
  readonly clamd: ClamdAddress | undefined;
  /** How notices are sent by e-mail; they are not without it. */
  readonly mail: MailSettings | undefined;
  /** The city's own identity provider, through which officers may sign in; there is none without it. */
  readonly identityProvider: ProviderSettings | undefined;
  /** The key ring; keep a copy apart from the data. */
  readonly keysFile: string;
  readonly backups: BackupSettings;
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
  FILES_DIR: 'the path of a folder; it goes with no S3_BUCKET',
  S3_ENDPOINT: 'the address of an S3-compatible store without the bucket, such as https://s3.example.go.id; it needs S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY with it',
  S3_BUCKET: 'the name of a bucket: small letters, digits, dots and hyphens; it needs S3_ENDPOINT, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY with it',
  S3_REGION: 'the name of a region, such as ap-southeast-3',
  S3_ACCESS_KEY_ID: 'a key that may read, write, list and delete in the bucket; it needs S3_ENDPOINT and S3_BUCKET with it',
  S3_SECRET_ACCESS_KEY: 'the secret of that key; it needs S3_ENDPOINT and S3_BUCKET with it',
  CLAMD_ADDRESS: 'host:port of ClamAV’s daemon, such as 127.0.0.1:3310, or the path of its socket',
  SMTP_URL: 'the address of a mail server, smtps://user:password@mail.example.go.id or smtp://…, with what is not a letter or digit in user and password percent-encoded; it needs MAIL_FROM with it',
  MAIL_FROM: 'the e-mail address that notices come from, such as pengaduan@example.go.id, without a name; it needs SMTP_URL with it',
  OIDC_ISSUER: 'the address of an OpenID Connect provider as it calls itself, such as https://akun.example.go.id, and http only on this machine; it needs OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and OIDC_NAME with it',
  OIDC_CLIENT_ID: 'what that provider calls this server; it needs OIDC_ISSUER, OIDC_CLIENT_SECRET and OIDC_NAME with it',
  OIDC_CLIENT_SECRET: 'the secret that the provider gave this server; it needs OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_NAME with it',
  OIDC_NAME: 'what officers call that provider, such as Akun Kota Contoh, in at most 60 letters; it needs OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET with it',
  BACKUP_DIR: 'the path of a folder',
  BACKUPS_KEPT: 'a whole number from 1 to 9999: how many backups stay in BACKUP_DIR',
  BACKUP_RECIPIENTS: 'age recipients (age1…), separated by commas, who may open backups beside the recovery key',
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

/** A path begins with a slash; a host has a port. Undefined for anything else. */
const clamdAt = (address: string): ClamdAddress | undefined => {
  if (address.startsWith('/')) return { path: address };
  const url = URL.parse(`tcp://${address}`);
  return url && url.host === address && url.port !== '' ? { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port) } : undefined;
};

/** In small letters, with nothing that cannot be in one; whether its last letters are right is seen when it is used. */
const isRecipient = (value: string): boolean => /^age1[02-9ac-hj-np-z]{58}$/.test(value);

const line = z.string().check(z.trim(), z.minLength(1));
const each = (isRight: (part: string) => boolean) => z.string().check(z.refine((value) => parts(value).every(isRight)));

const Environment = z.object({
  PORT: z._default(z.string().check(z.regex(/^\d{1,5}$/), z.refine((value) => Number(value) <= 65_535)), '8080'),
  HOST: z._default(line.check(z.regex(/^[A-Za-z0-9.:_-]+$/)), '127.0.0.1'),
  DATABASE_URL: z.optional(z.string().check(z.refine(isPostgresUrl))),
  DATA_DIR: z._default(line, '.data'),
  KEYS_FILE: z.optional(line),
  FILES_DIR: z.optional(line),
  S3_ENDPOINT: z.optional(line.check(z.refine(isOrigin))),
  S3_BUCKET: z.optional(line.check(z.regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/))),
  S3_REGION: z._default(line.check(z.regex(/^[a-z0-9-]+$/)), 'us-east-1'),
  S3_ACCESS_KEY_ID: z.optional(line),
  S3_SECRET_ACCESS_KEY: z.optional(line),
  CLAMD_ADDRESS: z.optional(line.check(z.refine((address) => clamdAt(address) !== undefined))),
  SMTP_URL: z.optional(line.check(z.refine((address) => mailSettings(address, '') !== undefined))),
  MAIL_FROM: z.optional(line.check(z.refine(isPlainAddress))),
  OIDC_ISSUER: z.optional(line.check(z.refine(isIssuer))),
  OIDC_CLIENT_ID: z.optional(line),
  OIDC_CLIENT_SECRET: z.optional(line),
  OIDC_NAME: z.optional(line.check(z.maxLength(60))),
  BACKUP_DIR: z.optional(line),
  BACKUPS_KEPT: z._default(z.string().check(z.regex(/^[1-9]\d{0,3}$/)), '14'),
  BACKUP_RECIPIENTS: z._default(each(isRecipient), ''),
  OFFICES_DIR: z.optional(line),
  PUBLIC_URL: z._default(each(isOrigin), ''),
  LOG_LEVEL: z._default(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']), 'info'),
});

const s3Names = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;

const complain = (wrong: Iterable<keyof typeof mayBe>): never => {
  throw new ConfigError([...wrong].map((name) => `${name} must be ${mayBe[name]}.`).join('\n'));
};

/** A bucket where one is named, and then all of it; else a folder. */
const filesAt = (set: z.infer<typeof Environment>): FilesLocation => {
  const { S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY, FILES_DIR, DATA_DIR } = set;
  if (s3Names.every((name) => set[name] === undefined)) return { folder: FILES_DIR ?? join(DATA_DIR, 'files') };
  if (S3_ENDPOINT === undefined || S3_BUCKET === undefined || S3_ACCESS_KEY_ID === undefined || S3_SECRET_ACCESS_KEY === undefined) return complain(s3Names.filter((name) => set[name] === undefined));
  if (FILES_DIR !== undefined) return complain(['FILES_DIR']);
  return { s3: { endpoint: S3_ENDPOINT, bucket: S3_BUCKET, region: S3_REGION, accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY } };
};

/** Both, or neither. */
const mailBy = ({ SMTP_URL, MAIL_FROM }: z.infer<typeof Environment>): MailSettings | undefined => {
  if (SMTP_URL !== undefined && MAIL_FROM !== undefined) return mailSettings(SMTP_URL, MAIL_FROM);
  return SMTP_URL === undefined && MAIL_FROM === undefined ? undefined : complain([SMTP_URL === undefined ? 'SMTP_URL' : 'MAIL_FROM']);
};

const providerNames = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'] as const;

/** All of it, or nothing. */
const providerAt = (set: z.infer<typeof Environment>): ProviderSettings | undefined => {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = set;
  if (OIDC_ISSUER !== undefined && OIDC_CLIENT_ID !== undefined && OIDC_CLIENT_SECRET !== undefined && OIDC_NAME !== undefined) {
    return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, name: OIDC_NAME };
  }
  return providerNames.every((name) => set[name] === undefined) ? undefined : complain(providerNames.filter((name) => set[name] === undefined));
};

/** Reads the variables that Wadul knows; others are left alone, and an empty one counts as not set. Throws `ConfigError`. */
export const parseConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const parsed = Environment.safeParse(set);
  if (!parsed.success) return complain(new Set(parsed.error.issues.map(({ path }) => path[0] as keyof typeof mayBe)));
  const { PORT, HOST, DATABASE_URL, DATA_DIR, KEYS_FILE, CLAMD_ADDRESS, BACKUP_DIR, BACKUPS_KEPT, BACKUP_RECIPIENTS, OFFICES_DIR, PUBLIC_URL, LOG_LEVEL } = parsed.data;
  return {
    port: Number(PORT),
    host: HOST,
    database: DATABASE_URL === undefined ? { engine: 'pglite', directory: DATA_DIR } : { engine: 'postgres', url: DATABASE_URL },
    dataDirectory: DATA_DIR,
    keysFile: KEYS_FILE ?? join(DATA_DIR, 'keys', 'key-ring.json'),
    files: filesAt(parsed.data),
    clamd: CLAMD_ADDRESS === undefined ? undefined : clamdAt(CLAMD_ADDRESS),
    mail: mailBy(parsed.data),
    identityProvider: providerAt(parsed.data),
    backups: { folder: BACKUP_DIR ?? join(DATA_DIR, 'backups'), kept: Number(BACKUPS_KEPT), recipients: parts(BACKUP_RECIPIENTS) },
    officesDirectory: OFFICES_DIR,
    publicOrigins: parts(PUBLIC_URL).map((origin) => new URL(origin).origin),
    logLevel: LOG_LEVEL,
  };
};
