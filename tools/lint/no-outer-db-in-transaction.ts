// Inside `db.transaction().execute(async (trx) => …)` a query on `db` waits for the connection that the transaction holds: on one connection (PGlite) for ever.
// `inTransaction(db, async (trx) => …)` of packages/server/src/db opens one as well.
import type { Rule, Scope } from 'eslint';
import type { CallExpression, Expression, Node } from 'estree';

/** The expression a transaction is opened on, when this call opens one: `db` in `db.transaction().setIsolationLevel(…).execute(callback)`. */
const openedOn = (call: CallExpression): Expression | undefined => {
  if (call.callee.type === 'Identifier' && call.callee.name === 'inTransaction') return call.arguments[0] as Expression | undefined;
  if (call.callee.type !== 'MemberExpression' || nameOf(call.callee.property) !== 'execute') return undefined;
  for (let link: Node = call.callee.object; link.type === 'CallExpression' && link.callee.type === 'MemberExpression'; link = link.callee.object) {
    const name = nameOf(link.callee.property);
    if (name === 'transaction' || name === 'startTransaction') return link.callee.object as Expression;
  }
  return undefined;
};

const nameOf = (node: Node): string | undefined => (node.type === 'Identifier' ? node.name : undefined);

export const noOuterDbInTransactionRule: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { outer: "'{{outer}}' is used inside the transaction that it opened: that query waits for the transaction's own connection, for ever. Use the callback's argument." } },
  create: (context) => {
    const { sourceCode } = context;
    return {
      CallExpression: (call) => {
        const outer = openedOn(call);
        const callback = call.arguments.find((argument) => argument.type === 'ArrowFunctionExpression' || argument.type === 'FunctionExpression');
        if (outer === undefined || callback === undefined) return;
        // Compared as text (`db`, `this.db`, `parts.db`), and a plain identifier by its variable, so that a parameter of the same name is let pass.
        const text = sourceCode.getText(outer);
        const variable = outer.type === 'Identifier' ? variableOf(sourceCode.getScope(outer), outer.name) : undefined;
        const visit = (node: Node): void => {
          const isSame = node.type === outer.type && sourceCode.getText(node) === text;
          if (isSame && (node.type !== 'Identifier' || isUseOf(node, variable))) context.report({ node, messageId: 'outer', data: { outer: text } });
          else for (const key of sourceCode.visitorKeys[node.type] ?? []) for (const child of [(node as unknown as Record<string, Node | Node[] | null>)[key]].flat()) if (child) visit(child);
        };
        const isUseOf = (node: Node, of: Scope.Variable | undefined) => of !== undefined && of.references.some(({ identifier }) => identifier === node);
        visit(callback.body);
      },
    };
  },
};

const variableOf = (scope: Scope.Scope, name: string): Scope.Variable | undefined => scope.set.get(name) ?? (scope.upper ? variableOf(scope.upper, name) : undefined);
