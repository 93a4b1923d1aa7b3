import { demoStaff } from './commands/demo-staff.ts';
import type { Config } from './config.ts';
import { mailInWords } from './notices/mail-settings.ts';
import type { RunningServer } from './start-server.ts';

const durabilities = {
  verified: 'durable, as checked at this start: an acknowledged complaint outlives a power cut',
  unverified: 'NOT known to outlive a power cut',
  memory: 'in memory only: everything is gone when the server stops',
} as const;

const trialLines = (password: string): string[] => [
  `  Officers of each: ${demoStaff.map(({ login, role }) => `${login} (${role})`).join(', ')}`,
  `  One-time password: ${password}`,
  '  For seven days it opens each of these accounts, to set a password of its own; it is not shown again. "npm run staff-password" gives an office a new one.',
];

const setUpLines = (origin: string, codes: Readonly<Record<string, string>>): string[] => [
  ...Object.entries(codes).map(([slug, code]) => `  Set-up code of ${slug}: ${code}, for ${origin}/${slug}/desk`),
  '  It makes the first administrator and the first head there, once; it is not shown again. "npm run setup-code" prints a new one.',
];

/** What the operator reads when the server is ready. The password or the codes of a first start are in it, and nowhere else. */
export const greeting = ({ origins, database, firstRun, recoveryKey, warnings }: RunningServer, { dataDirectory, mail }: Pick<Config, 'dataDirectory' | 'mail'>): string => {
  const [origin = ''] = origins;
  const place = database.engine === 'pglite' ? `PGlite in ${dataDirectory}` : 'PostgreSQL';
  const lines = [
    `Wadul is ready: ${origin}`,
    `  API reference: ${origin}/docs`,
    `  Database: ${place} (${durabilities[database.durability]}; ${database.durabilityDetail})`,
    `  Mail: ${mailInWords(mail)}`,
  ];
  if (firstRun) {
    lines.push(
      '',
      `First start: made ${firstRun.offices.length === 1 ? 'the office' : 'the offices'} ${firstRun.offices.join(', ')}.`,
      ...(firstRun.password === undefined ? setUpLines(origin, firstRun.setUpCodes) : trialLines(firstRun.password)),
    );
  }
  if (recoveryKey !== undefined) {
    lines.push(
      '',
      'Made a key ring: it seals who complains, what about, and every file. Keep copies of its file apart from the data.',
      `  Recovery key: ${recoveryKey}`,
      '  Print it and lock it away. If this machine is lost, it alone opens the backups; it is not shown again.',
    );
  }
  if (warnings.length > 0) lines.push('', ...warnings.map((warning) => `Attention: ${warning}`));
  return `${lines.join('\n')}\n`;
};
