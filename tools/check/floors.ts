import type { Locked } from './lock-file.ts';

/** The least version of a package that may be installed, and why. */
export type Floor = { package: string; minVersion: string; reason: string; url: string };

/** One line for each package, at any depth, that is older than its floor. */
export const belowFloor = (packages: readonly Locked[], floors: readonly Floor[]): string[] =>
  packages.flatMap(({ name, version, path }) =>
    floors.filter((floor) => floor.package === name && isOlder(version, floor.minVersion)).map(({ minVersion, reason }) => `${path} is ${version}, at least ${minVersion}: ${reason}`),
  );

/** A pre-release counts as older than its release. */
const isOlder = (version: string, floor: string): boolean => {
  const parts = (text: string) => (text.split(/[-+]/)[0] ?? '').split('.').map(Number);
  const [mine, least] = [parts(version), parts(floor)];
  const differs = least.findIndex((part, index) => (mine[index] ?? 0) !== part);
  return differs === -1 ? version.includes('-') && !floor.includes('-') : (mine[differs] ?? 0) < (least[differs] ?? 0);
};
