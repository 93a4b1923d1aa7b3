import { inflateSync } from 'node:zlib';

const HEADER = 44;
const ENTRY = { woff: 20, sfnt: 16 };

/** A font as it was before it was packed as WOFF (version 1): what draws with it reads a table again and again, and would unpack it as often. Other bytes are answered as they are. */
export const unpacked = (font: Buffer): Buffer => {
  if (font.toString('latin1', 0, 4) !== 'wOFF') return font;
  const count = font.readUInt16BE(12);
  const directory = Buffer.alloc(12 + count * ENTRY.sfnt);
  font.copy(directory, 0, 4, 8); // the flavour
  const largest = 2 ** Math.floor(Math.log2(count));
  [count, largest * ENTRY.sfnt, Math.log2(largest), (count - largest) * ENTRY.sfnt].forEach((field, index) => directory.writeUInt16BE(field, 4 + 2 * index));
  const tables: Buffer[] = [];
  let offset = directory.length;
  for (let index = 0; index < count; index += 1) {
    const entry = font.subarray(HEADER + index * ENTRY.woff);
    const [from, packedLength, length] = [entry.readUInt32BE(4), entry.readUInt32BE(8), entry.readUInt32BE(12)];
    const packed = font.subarray(from, from + packedLength);
    const table = packedLength < length ? inflateSync(packed) : packed;
    const place = 12 + index * ENTRY.sfnt;
    entry.copy(directory, place, 0, 4); // the tag
    entry.copy(directory, place + 4, 16, 20); // the sum
    directory.writeUInt32BE(offset, place + 8);
    directory.writeUInt32BE(length, place + 12);
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
    table.copy(padded);
    tables.push(padded);
    offset += padded.length;
  }
  return Buffer.concat([directory, ...tables]);
};
