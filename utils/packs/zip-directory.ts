/**
 * The directory of a zip archive and the checksum of its files: what fflate, which unpacks them, leaves unchecked.
 * After APPNOTE.TXT 6.3.10 (PKWARE), 4.3.12, 4.3.16 and 4.4; archives of more than 4 GB (zip64) are not read.
 */

export interface ZipEntry {
  /** Place in the directory, from 0. */
  index: number;
  name: string;
  encrypted: boolean;
  /** CRC-32 of the unpacked bytes. */
  checksum: number;
  /** Bytes unpacked, as the archive says. */
  size: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end of the directory may be followed by a comment of at most 64 KB. */
const LONGEST_TAIL = 22 + 0xffff;

/**
 * The entries in the order of the directory.
 * @param most entries that are read; one more than that is enough to refuse the archive
 * @returns null when the bytes have no sound directory: they are cut off or damaged
 */
export function readDirectory(bytes: Uint8Array, most: number): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) {
    end--;
    if (end < bytes.length - LONGEST_TAIL) return null;
  }
  if (end < 0) return null;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < Math.min(count, most)) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return null;
    const length = view.getUint16(at + 28, true);
    const next = at + 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return null;
    entries.push({
      index: entries.length,
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      checksum: view.getUint32(at + 16, true),
      size: view.getUint32(at + 24, true),
    });
    at = next;
  }
  return entries;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** CRC-32 as zip uses it (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (let i = 0; i < bytes.length; i++) value = TABLE[(value ^ bytes[i]!) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
