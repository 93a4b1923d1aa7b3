import type { AttachmentKind, UploadState } from '@wadul/core';
import sharp from 'sharp';
import { OFFSET_STREAM, TUS_VERSION } from '../http/tus.ts';
import { fileOne, type FiledOne } from './file-one.ts';
import type { TestServer } from './test-server.ts';

/** A file to be attached. */
export interface SomeFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly kind?: AttachmentKind;
}

/** A picture of one colour, as its encoder makes it. */
export const somePicture = async (format: 'jpeg' | 'png' | 'webp' = 'jpeg', [width, height]: readonly [number, number] = [64, 48]): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await sharp({ create: { width, height, channels: 3, background: '#2f6f4f' } }).toFormat(format).toBuffer());

/** The smallest PDF that is one. */
export const somePdf = (content = 'Surat contoh'): Uint8Array<ArrayBuffer> => {
  const body = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n% ${content}\n`;
  return new TextEncoder().encode(`${body}xref\n0 4\ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`);
};

/** What tus says of a file before it comes. */
export const metadataOf = ({ kind = 'document', name }: Pick<SomeFile, 'kind' | 'name'>): string => `kind ${btoa(kind)},name ${Buffer.from(name).toString('base64')}`;

/** Where uploads begin: at the public's door, or with an officer's cookie at the desk's. */
export const uploadsPath = ({ office }: TestServer, as?: string): string => (as === undefined ? `/api/offices/${office.slug}/uploads` : '/api/desk/uploads');

/** Begins an upload; its address is in `location`. */
export const beginUpload = (server: TestServer, file: Pick<SomeFile, 'kind' | 'name'>, size: number, as?: string): Promise<Response> =>
  server.send('POST', uploadsPath(server, as), { as, headers: { 'tus-resumable': TUS_VERSION, 'upload-length': String(size), 'upload-metadata': metadataOf(file) } });

/** Adds bytes to an upload. */
export const addBytes = async (server: TestServer, path: string, offset: number, bytes: Uint8Array<ArrayBuffer>, as?: string): Promise<Response> =>
  server.app.request(path, {
    method: 'PATCH',
    headers: { 'tus-resumable': TUS_VERSION, 'upload-offset': String(offset), 'content-type': OFFSET_STREAM, 'content-length': String(bytes.byteLength), ...(as === undefined ? {} : { cookie: as, 'sec-fetch-site': 'same-origin' }) },
    body: bytes,
  });

/** How an upload stands, once it was looked at. */
export const settledState = async (server: TestServer, path: string, as?: string): Promise<UploadState> => (await server.send('GET', path, { as, headers: { prefer: 'wait=20' } })).json() as Promise<UploadState>;

/** Uploads a file whole, and waits until it was looked at. */
export const uploadOne = async (server: TestServer, file: SomeFile, as?: string): Promise<UploadState> => {
  const begun = await beginUpload(server, file, file.bytes.byteLength, as);
  if (begun.status !== 201) throw new Error(`Not begun: ${begun.status} ${await begun.text()}`);
  const path = begun.headers.get('location') ?? '';
  const added = await addBytes(server, path, 0, file.bytes, as);
  if (added.status !== 204) throw new Error(`Not added: ${added.status} ${await added.text()}`);
  return settledState(server, path, as);
};

/** A complaint with a card and a letter. */
export const fileWithFiles = async (server: TestServer): Promise<FiledOne & { readonly card: UploadState; readonly letter: UploadState }> => {
  const [card, letter] = await Promise.all([
    uploadOne(server, { bytes: await somePicture(), name: 'ktp.jpg', kind: 'ktp' }),
    uploadOne(server, { bytes: somePdf(), name: 'surat.pdf' }),
  ]);
  return { ...(await fileOne(server, { attachments: [card.id, letter.id] })), card, letter };
};
