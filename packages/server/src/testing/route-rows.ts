import { randomUUID } from 'node:crypto';
import type { Role } from '@wadul/core';
import { OFFSET_STREAM, TUS_VERSION } from '../http/tus.ts';
import { beginUpload, fileWithFiles, metadataOf, somePdf, uploadsPath } from './attach-one.ts';
import { fileOne } from './file-one.ts';
import { someFiling, someIntake } from './some-filing.ts';
import { PASSWORD, type Sent, type TestServer } from './test-server.ts';

/** A request that succeeds. */
export interface GoodRequest extends Sent {
  readonly path: string;
}

/** What the suite over every route must know of one: a new route without its row fails it. */
export interface RouteRow {
  /** Makes what the request needs, and the request. */
  readonly good: (server: TestServer) => Promise<GoodRequest>;
  readonly status: number;
  /** The same request about something that is not there, and the refusal. */
  readonly unknown?: { readonly change: (good: GoodRequest) => GoodRequest; readonly code: string };
  /** Whom the desk lets in; absent for the public. Written out here, apart from the routes' own lists. */
  readonly roles?: readonly Role[];
}

const key = () => ({ 'idempotency-key': randomUUID() });
const version = (n: number) => ({ 'if-match': `"${n}"` });
const tus = { 'tus-resumable': TUS_VERSION };
const wanted = { ...tus, 'upload-length': String(somePdf().byteLength), 'upload-metadata': metadataOf({ name: 'surat.pdf' }) };
const unknownUpload = { change: (good: GoodRequest) => ({ ...good, path: good.path.replace(/[0-9a-f]{32}/, 'f'.repeat(32)) }), code: 'not-found' };
const adding = { body: 'contoh', headers: { ...tus, 'upload-offset': '0', 'content-type': OFFSET_STREAM } };
/** An upload that was just begun, at the public's door or at the desk's. */
const someUpload = async (server: TestServer, desk = false): Promise<string> => {
  const as = desk ? await server.signIn('frontDesk') : undefined;
  return (await beginUpload(server, { name: 'surat.pdf' }, 100, as)).headers.get('location') ?? '';
};
/** A notice that could not be delivered. */
const failedNotice = async (server: TestServer): Promise<string> => {
  const { id } = await fileOne(server);
  const failed = { state: 'failed', failure: 'refused', reply: 550, nextTryAt: null, settledAt: new Date(server.parts.now()) } as const;
  return (await server.parts.db.updateTable('notice').set(failed).where('complaintId', '=', id).returning('id').executeTakeFirstOrThrow()).id;
};
const unknownOffice = { change: (good: GoodRequest) => ({ ...good, path: good.path.replace(/kantor-\w+/, 'kantor-yang-tidak-ada') }), code: 'unknown-office' };
const unknownId = { change: (good: GoodRequest) => ({ ...good, path: good.path.replace(/[0-9a-f-]{36}/, '0190d3a4-0000-7000-8000-000000000000') }), code: 'not-found' };
const unknownMonth = { change: (good: GoodRequest) => ({ ...good, path: good.path.replace('2026-03', '1999-03') }), code: 'not-found' };
const everybody: readonly Role[] = ['frontDesk', 'technicalTeam', 'head', 'deputy', 'liaison', 'auditor', 'admin'];
const handling: readonly Role[] = ['frontDesk', 'technicalTeam', 'head', 'deputy', 'liaison'];
const reading: readonly Role[] = ['frontDesk', 'technicalTeam', 'head', 'deputy', 'liaison', 'auditor'];

/** By the operation's id. */
export const routeRows: Readonly<Record<string, RouteRow>> = {
  listOffices: { status: 200, good: async () => ({ path: '/api/offices' }) },
  readOffice: { status: 200, unknown: unknownOffice, good: async ({ office }) => ({ path: `/api/offices/${office.slug}` }) },
  fileComplaint: {
    status: 201,
    unknown: unknownOffice,
    good: async ({ office }) => ({ path: `/api/offices/${office.slug}/complaints`, body: someFiling(), headers: key() }),
  },
  trackComplaint: {
    status: 200,
    unknown: { change: (good) => ({ ...good, body: { ...(good.body as object), ticket: 'PKL-2026-000000' } }), code: 'unknown-ticket-or-secret' },
    good: async (server) => {
      const { receipt } = await fileOne(server);
      return { path: `/api/offices/${server.office.slug}/tracking`, body: { ticket: receipt.ticket, secret: receipt.secret } };
    },
  },
  sendCitizenEvent: {
    status: 200,
    unknown: { change: (good) => ({ ...good, body: { ...(good.body as object), ticket: 'PKL-2026-000000' } }), code: 'unknown-ticket-or-secret' },
    good: async (server) => {
      const { receipt } = await fileOne(server);
      const event = { type: 'citizen.withdrew', reason: 'Sudah selesai dengan sendirinya.' };
      return { path: `/api/offices/${server.office.slug}/tracking/events`, body: { ticket: receipt.ticket, secret: receipt.secret, event }, headers: version(1) };
    },
  },
  openSession: {
    status: 200,
    unknown: { change: (good) => ({ ...good, body: { ...(good.body as object), login: 'tidak-ada' } }), code: 'wrong-login' },
    good: async ({ office }) => ({ path: '/api/desk/session', body: { office: office.slug, login: 'head', password: PASSWORD }, headers: { 'sec-fetch-site': 'same-origin' } }),
  },
  readSession: { status: 200, roles: everybody, good: async () => ({ path: '/api/desk/session' }) },
  closeSession: { status: 204, roles: everybody, good: async () => ({ path: '/api/desk/session' }) },
  fileIntake: { status: 201, roles: handling, good: async () => ({ path: '/api/desk/complaints', body: someIntake(), headers: key() }) },
  listComplaints: { status: 200, roles: reading, good: async () => ({ path: '/api/desk/complaints?turn=office&tag=open&channel=situs&type=reklame&due=week&limit=10' }) },
  findByPerson: { status: 200, roles: ['frontDesk', 'head', 'deputy', 'liaison'], good: async () => ({ path: '/api/desk/person-search', body: { person: '3375011708900001' } }) },
  viewIdentity: {
    status: 200,
    roles: ['frontDesk', 'head', 'deputy', 'liaison'],
    unknown: unknownId,
    good: async (server) => ({ path: `/api/desk/complaints/${(await fileOne(server)).id}/identity`, body: { reason: 'Menelepon pengadu.' } }),
  },
  makeBundle: {
    status: 200,
    roles: ['frontDesk', 'head', 'deputy', 'liaison'],
    unknown: unknownId,
    good: async (server) => ({ path: `/api/desk/complaints/${(await fileOne(server)).id}/bundle`, body: { reason: 'Permintaan akses.' } }),
  },
  makeBreachList: {
    status: 200,
    roles: ['head', 'liaison'],
    good: async (server) => {
      await fileOne(server);
      return { path: '/api/desk/breach-lists', body: { from: '2026-01-01', to: '2026-03-31', learnedAt: '2026-03-09T01:00:00.000Z', happened: 'Cadangan data hilang.' } };
    },
  },
  readComplaint: { status: 200, roles: reading, unknown: unknownId, good: async (server) => ({ path: `/api/desk/complaints/${(await fileOne(server)).id}` }) },
  readComplaintEvents: { status: 200, roles: reading, unknown: unknownId, good: async (server) => ({ path: `/api/desk/complaints/${(await fileOne(server)).id}/events` }) },
  sendOfficerEvent: {
    status: 200,
    roles: handling,
    unknown: unknownId,
    good: async (server) => ({
      path: `/api/desk/complaints/${(await fileOne(server)).id}/events`,
      body: { type: 'officer.askedForCompletion', missing: 'Foto papan reklame.' },
      headers: version(1),
    }),
  },
  listComplaintNotices: { status: 200, roles: reading, unknown: unknownId, good: async (server) => ({ path: `/api/desk/complaints/${(await fileOne(server)).id}/notices` }) },
  listFailedNotices: {
    status: 200,
    roles: reading,
    good: async (server) => {
      await failedNotice(server);
      return { path: '/api/desk/notices?limit=10' };
    },
  },
  retryNotice: { status: 200, roles: handling, unknown: unknownId, good: async (server) => ({ path: `/api/desk/notices/${await failedNotice(server)}/retries` }) },
  setNoticeAside: {
    status: 200,
    roles: handling,
    unknown: unknownId,
    good: async (server) => ({ path: `/api/desk/notices/${await failedNotice(server)}/set-aside`, body: { reason: 'Pengadu sudah ditelepon.' } }),
  },
  createUpload: { status: 201, unknown: unknownOffice, good: async (server) => ({ path: uploadsPath(server), headers: wanted }) },
  readUpload: { status: 200, unknown: unknownUpload, good: async (server) => ({ path: await someUpload(server) }) },
  addToUpload: { status: 204, unknown: unknownUpload, good: async (server) => ({ path: await someUpload(server), ...adding }) },
  dropUpload: { status: 204, unknown: unknownUpload, good: async (server) => ({ path: await someUpload(server), headers: tus }) },
  createDeskUpload: { status: 201, roles: handling, good: async () => ({ path: '/api/desk/uploads', headers: wanted }) },
  readDeskUpload: { status: 200, roles: handling, unknown: unknownUpload, good: async (server) => ({ path: await someUpload(server, true) }) },
  addToDeskUpload: { status: 204, roles: handling, unknown: unknownUpload, good: async (server) => ({ path: await someUpload(server, true), ...adding }) },
  dropDeskUpload: { status: 204, roles: handling, unknown: unknownUpload, good: async (server) => ({ path: await someUpload(server, true), headers: tus }) },
  listAttachments: { status: 200, roles: reading, unknown: unknownId, good: async (server) => ({ path: `/api/desk/complaints/${(await fileWithFiles(server)).id}/attachments` }) },
  readAttachment: {
    status: 200,
    roles: reading,
    unknown: unknownUpload,
    good: async (server) => {
      const { id, letter } = await fileWithFiles(server);
      return { path: `/api/desk/complaints/${id}/attachments/${letter.id}` };
    },
  },
  lookAtAttachment: {
    status: 200,
    roles: ['frontDesk', 'head', 'deputy', 'liaison'],
    unknown: unknownUpload,
    good: async (server) => {
      const { id, card } = await fileWithFiles(server);
      return { path: `/api/desk/complaints/${id}/attachments/${card.id}/looks`, body: { reason: 'Mencocokkan identitas pelapor.' } };
    },
  },
  listRegisterMonths: { status: 200, unknown: unknownOffice, good: async ({ office }) => ({ path: `/api/offices/${office.slug}/register` }) },
  readRegister: { status: 200, unknown: unknownMonth, good: async ({ office }) => ({ path: `/api/offices/${office.slug}/register/2026-03` }) },
  readDeskRegister: { status: 200, roles: reading, unknown: unknownMonth, good: async () => ({ path: '/api/desk/register/2026-03' }) },
  writeRegisterForm: {
    status: 200,
    roles: handling,
    unknown: unknownMonth,
    good: async () => ({ path: '/api/desk/register/2026-03/form', body: { formNumber: '260309100000', numbering: 'month', note: 'Catatan contoh' } }),
  },
  verifyLog: { status: 200, roles: ['head', 'deputy', 'auditor', 'admin'], good: async () => ({ path: '/api/desk/log-check' }) },
  health: { status: 200, good: async () => ({ path: '/health' }) },
  ready: { status: 200, good: async () => ({ path: '/ready' }) },
};
