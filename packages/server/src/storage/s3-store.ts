import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { StoreUnavailableError, checkName, type FileStore } from './file-store.ts';

/** A bucket of an S3-compatible store. */
export interface S3Location {
  /** Of the service without the bucket, such as `https://s3.example.go.id`. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** How often a request that failed is sent again, and how long one may take (milliseconds). */
const RETRIES = 3;
const LIMIT = 30_000;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The texts of an element, wherever it stands; our names hold nothing that XML would escape but what a token may hold. */
const textsOf = (xml: string, element: string): string[] =>
  [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))].map(([, text = '']) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'));

/** A store in a bucket, addressed by path. The bucket must be there; every request is signed (AWS Signature 4), its body too. */
export const openS3Store = ({ endpoint, bucket, region, accessKeyId, secretAccessKey }: S3Location): FileStore => {
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: 's3', retries: RETRIES, initRetryMs: 100 });
  const root = `${endpoint.replace(/\/+$/, '')}/${bucket}`;

  /** Throws `StoreUnavailableError` for every answer that is not among `expected`. */
  const ask = async (method: string, path: string, expected: readonly number[], body?: Uint8Array): Promise<Response> => {
    const response = await client
      .fetch(`${root}${path}`, {
        method,
        signal: AbortSignal.timeout(LIMIT),
        headers: { 'x-amz-content-sha256': sha256(body ?? new Uint8Array()) },
        ...(body && { body: body as Uint8Array<ArrayBuffer> }),
      })
      .catch((cause: unknown) => {
        throw new StoreUnavailableError('The S3 store did not answer.', { cause });
      });
    if (expected.includes(response.status)) return response;
    await response.body?.cancel();
    throw new StoreUnavailableError(`The S3 store answered ${response.status}.`);
  };

  const empty = async (response: Response): Promise<void> => void (await response.body?.cancel());

  return {
    where: `the bucket ${root}`,
    put: async (name, bytes) => empty(await ask('PUT', `/${checkName(name)}`, [200], bytes)),
    get: async (name) => {
      const response = await ask('GET', `/${checkName(name)}`, [200, 404]);
      if (response.status === 200) return new Uint8Array(await response.arrayBuffer());
      const reason = await response.text();
      if (reason.includes('NoSuchBucket')) throw new StoreUnavailableError('The S3 store has no such bucket.');
      return undefined;
    },
    delete: async (name) => empty(await ask('DELETE', `/${checkName(name)}`, [200, 204, 404])),
    list: async function* (prefix) {
      let token: string | undefined = '';
      while (token !== undefined) {
        const query: URLSearchParams = new URLSearchParams({ 'list-type': '2', prefix, ...(token === '' ? {} : { 'continuation-token': token }) });
        const xml: string = await (await ask('GET', `?${query.toString().replaceAll('+', '%20')}`, [200])).text();
        yield* textsOf(xml, 'Key');
        token = textsOf(xml, 'NextContinuationToken')[0];
      }
    },
    tidy: () => Promise.resolve(), // a put is whole or not at all
    hasRoom: () => Promise.resolve(true),
  };
};
