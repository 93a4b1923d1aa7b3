import { readFileSync, readlinkSync } from 'node:fs';

/** A process, told apart from every other that ever had its number. Empty strings where the platform does not say. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Differs after each start of the machine. */
  readonly boot: string;
  /** In a container the numbers mean something else. */
  readonly pidNamespace: string;
  /** In clock ticks since the machine started. */
  readonly startedAt: string;
}

const orEmpty = (read: () => string): string => {
  try {
    return read();
  } catch {
    return '';
  }
};

/** Field 22 of `/proc/<pid>/stat`; the name in brackets before it may hold spaces. */
const startOf = (pid: number): string => orEmpty(() => readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ')[19] ?? '');

/** Who the process with this number is, seen from this machine and container. */
export const identityOf = (pid: number): ProcessIdentity => ({
  pid,
  boot: orEmpty(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
  pidNamespace: orEmpty(() => readlinkSync('/proc/self/ns/pid')),
  startedAt: startOf(pid),
});

const runs = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // it runs, and belongs to someone else
  }
};

/** Whether that very process still runs; `unknown` where it was started on another machine, in another container, or before this machine's last start. */
export const isAlive = (owner: ProcessIdentity): boolean | 'unknown' => {
  const here = identityOf(owner.pid);
  if (owner.boot !== here.boot || owner.pidNamespace !== here.pidNamespace) return 'unknown';
  return runs(owner.pid) && owner.startedAt === here.startedAt;
};
