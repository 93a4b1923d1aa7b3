// Which file may import what: one table, one rule. (ESLint's own no-restricted-imports replaces instead of adds where two groups name one file.)
import { dirname, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rule } from 'eslint';

/** Files in `from` and not in `except` do not import what `target` names: a package, or a file by its path from the root. */
type Arrow = { from: RegExp; except?: RegExp; target: RegExp; because: string };

const test = /\.test\.ts$|\/testing\//;
const workspaces: Record<string, string> = { '@wadul/core': 'packages/core', '@wadul/widget': 'packages/widget', '@wadul/server': 'packages/server', 'wadul-verify': 'packages/verify' };

const arrows: Arrow[] = [
  { from: /^packages\/core\//, target: /^packages\/(widget|server|verify)\//, because: 'arrows point to core, nothing points back' },
  { from: /^packages\/core\//, except: test, target: /^(node:|hono|kysely|pg$|pg\/|pg-boss|@electric-sql\/|@hono\/|lit|@lit\/)/, because: 'core knows nothing of HTTP, SQL, HTML or the machine' },
  { from: /^packages\/verify\//, except: test, target: /^packages\/(widget|server)\//, because: 'who checks a book needs what proves it, and nothing of who made it' },
  { from: /^packages\/widget\/src\//, except: test, target: /^packages\/server\/|^node:/, because: 'the widget runs in a browser and knows the server by its API' },
  { from: /^packages\/server\/src\//, except: test, target: /^packages\/widget\/src\//, because: 'the server serves the built widget and imports none of it' },
  { from: /^packages\//, except: /^packages\/core\/src\/complaint\//, target: /^xstate(\/|$)/, because: 'the chart is asked through core: only packages/core/src/complaint knows xstate' },
  { from: /^packages\/(core|widget)\//, target: /^zod$/, because: "'zod/mini' is a quarter of the bytes, and full zod trips a strict Content-Security-Policy" },
  { from: /^packages\/server\/src\/routes\//, except: test, target: /^kysely(\/|$)/, because: 'a route reads valid input and calls one command; SQL lives in db/' },
  { from: /^packages\/server\/src\/(?!db\/)/, except: test, target: /^(kysely\/.*|pg|@electric-sql\/.*)$/, because: 'which database it is, only packages/server/src/db knows' },
  { from: /^packages\//, target: /^lit\/directives\/unsafe-|^lit-html\/directives\/unsafe-/, because: 'text is text: nothing that people typed is ever read as HTML' },
  { from: /^packages\//, except: test, target: /^(@wadul\/testing|vitest|fast-check|playwright-core)/, because: 'what tests need is not shipped' },
];

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const fromRoot = (path: string) => relative(root, path).split(sep).join('/');

/** The package an import names, or the path from the root of the file it names; siblings by their folder. */
const targetOf = (file: string, specifier: string): string => {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  const sibling = Object.keys(workspaces).find((name) => specifier === name || specifier.startsWith(`${name}/`));
  return sibling === undefined ? specifier : `${workspaces[sibling]}/${specifier.slice(sibling.length + 1)}`;
};

export const arrowsRule: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { forbidden: "'{{specifier}}' is not imported here: {{because}}" } },
  create: (context) => {
    const file = fromRoot(context.filename);
    const mine = arrows.filter(({ from, except }) => from.test(file) && !except?.test(file));
    const check = (node: Rule.Node) => {
      const specifier = (node as unknown as { source?: { value?: unknown } | null }).source?.value;
      if (typeof specifier !== 'string') return;
      const broken = mine.find(({ target }) => target.test(targetOf(file, specifier)));
      if (broken !== undefined) context.report({ node, messageId: 'forbidden', data: { specifier, because: broken.because } });
    };
    return { ImportDeclaration: check, ImportExpression: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};
