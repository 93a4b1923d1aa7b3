import { randomUUID } from 'node:crypto';
import type { Filing, Intake, Receipt, Role } from '@wadul/core';
import { someFiling, someIntake } from './some-filing.ts';
import type { TestServer } from './test-server.ts';

/** A complaint that is there: its receipt, and the id that officers know it by. */
export interface FiledOne {
  readonly receipt: Receipt;
  readonly id: string;
}

const read = async (response: Response): Promise<Receipt> => {
  if (response.status !== 201) throw new Error(`Not filed: ${response.status} ${await response.text()}`);
  return (await response.json()) as Receipt;
};

const idOf = async (server: TestServer, { ticket }: Receipt): Promise<string> => {
  const { id } = await server.parts.db.selectFrom('complaint').select('id').where('officeId', '=', server.office.id).where('ticket', '=', ticket).executeTakeFirstOrThrow();
  return id;
};

/** A citizen files by the form. */
export const fileOne = async (server: TestServer, change: Partial<Filing> = {}, key = randomUUID()): Promise<FiledOne> => {
  const receipt = await read(await server.send('POST', `/api/offices/${server.office.slug}/complaints`, { body: someFiling(change), headers: { 'idempotency-key': key } }));
  return { receipt, id: await idOf(server, receipt) };
};

/** An officer enters what came by the complaint box. */
export const enterOne = async (server: TestServer, role: Role, change: Partial<Intake> = {}): Promise<FiledOne> => {
  const receipt = await read(await server.send('POST', '/api/desk/complaints', { body: someIntake(change), headers: { 'idempotency-key': randomUUID() }, as: await server.signIn(role) }));
  return { receipt, id: await idOf(server, receipt) };
};
