import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

/** A file as a browser is given it. */
export interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A PDF of about so many bytes, which nothing makes smaller. */
export const pdfOf = (name: string, bytes = 400): PickedFile => ({ name, mimeType: 'application/pdf', buffer: Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(bytes), Buffer.from('\nstartxref\n0\n%%EOF\n')]) });

/** A photo as a camera makes it: left half red, right half blue as it is to be seen, but lying on its side where `turned`. */
export const photoOf = async (name: string, [width, height]: readonly [number, number], turned = false): Promise<PickedFile> => {
  const half = await sharp({ create: { width: Math.floor(width / 2), height, channels: 3, background: '#c02020' } }).png().toBuffer();
  const seen = await sharp({ create: { width, height, channels: 3, background: '#2040c0' } }).composite([{ input: half, left: 0, top: 0 }]).png().toBuffer();
  // 6: to be turned by a quarter clockwise; so it was turned the other way before.
  const photo = turned ? sharp(await sharp(seen).rotate(270).png().toBuffer()).withMetadata({ orientation: 6 }) : sharp(seen);
  return { name, mimeType: 'image/jpeg', buffer: await photo.jpeg({ quality: 98 }).toBuffer() };
};

/** A file of such bytes. */
export const fileOf = (name: string, content: string | Buffer, mimeType = 'application/octet-stream'): PickedFile => ({ name, mimeType, buffer: Buffer.from(content) });

/** Puts a large file on the disk, from where a browser takes it at once. @returns its path, and what takes it away again */
export const onDisk = async ({ name, buffer }: PickedFile): Promise<{ readonly path: string; remove(): Promise<void> }> => {
  const folder = await mkdtemp(join(tmpdir(), 'wadul-file-'));
  const path = join(folder, name);
  await writeFile(path, buffer);
  return { path, remove: () => rm(folder, { recursive: true }) };
};
