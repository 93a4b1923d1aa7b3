import type { IssueState, Role } from '@wadul/core';
import type { TestServer } from './test-server.ts';

/** Asks the desk about a month's issuing as an officer of a role. */
export const askIssue = async (server: TestServer, role: Role, method: 'GET' | 'PUT' | 'POST' | 'DELETE', path: string, body?: object): Promise<Response> =>
  server.send(method, `/api/desk/register/${path}`, { as: await server.signIn(role), ...(body && { body }) });

/** A month prepared at the desk, with all that it warns of seen; answers where the issuing stands. */
export const prepareOne = async (server: TestServer, month = '2026-03', by: Role = 'frontDesk'): Promise<IssueState> => {
  const answer = await askIssue(server, by, 'PUT', `${month}/preparation`, { seen: true });
  if (answer.status !== 200) throw new Error(`Not prepared: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as IssueState;
};

/** A month issued at the desk: one officer prepares it, another acknowledges it. */
export const issueOne = async (server: TestServer, month = '2026-03', { by = 'frontDesk', acknowledgedBy = 'head' }: { by?: Role; acknowledgedBy?: Role } = {}): Promise<IssueState> => {
  const { preparation } = await prepareOne(server, month, by);
  const answer = await askIssue(server, acknowledgedBy, 'POST', `${month}/versions`, { preparation: preparation?.id ?? '', seen: true });
  if (answer.status !== 201) throw new Error(`Not issued: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as IssueState;
};
