// Runs once for a whole test run: the empty PGlites that tests open copies of are made before test files ask for them together.
import { makeTemplates } from './pglite-template.ts';

export { makeTemplates as setup };
