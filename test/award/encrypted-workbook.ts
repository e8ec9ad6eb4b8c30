/**
 * A workbook with an opening password, as Excel writes it: ECMA-376 standard encryption (AES-128, [MS-OFFCRYPTO]
 * §2.3.4) in a compound file ([MS-CFB], version 3). Made here, since no library at hand writes one.
 */
import { createCipheriv, createHash, randomBytes } from "node:crypto";

const SECTOR = 512;
const MINI_SECTOR = 64;
/** Shorter streams lie in the mini stream. */
const MINI_CUTOFF = 4096;
const END_OF_CHAIN = 0xfffffffe;
const FREE = 0xffffffff;
const FAT_SECTOR = 0xfffffffd;
const SPINS = 50_000;

export function encrypted(workbook: Uint8Array, password: string): Uint8Array {
  const salt = randomBytes(16);
  const key = keyFor(password, salt);
  const verifier = randomBytes(16);
  const hash = Buffer.concat([sha1(verifier), Buffer.alloc(12)]);
  const provider = utf16("Microsoft Enhanced RSA and AES Cryptographic Provider\0");
  const header = Buffer.concat([
    // Flags (CryptoAPI, AES), extra size, AES-128, SHA-1, key bits, AES provider, two reserved.
    ...[0x24, 0, 0x660e, 0x8004, 128, 0x18, 0, 0].map(uint32),
    provider,
  ]);
  const info = Buffer.concat([
    uint16(3),
    uint16(2),
    uint32(0x24),
    uint32(header.length),
    header,
    uint32(salt.length),
    salt,
    aes(key, verifier),
    uint32(20),
    aes(key, hash),
  ]);
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(workbook.length));
  const content = Buffer.concat([size, aes(key, padded(Buffer.from(workbook), 16))]);
  return compoundFile(info, padded(content, MINI_CUTOFF));
}

function keyFor(password: string, salt: Buffer): Buffer {
  let hash = sha1(salt, utf16(password));
  for (let spin = 0; spin < SPINS; spin += 1) hash = sha1(uint32(spin), hash);
  hash = sha1(hash, uint32(0));
  const pad = Buffer.alloc(64, 0x36);
  hash.forEach((byte, index) => {
    pad[index] = byte ^ 0x36;
  });
  return sha1(pad).subarray(0, 16);
}

/** Header, one sector of allocation table, directory, mini table, mini stream with `info`, then `content`. */
function compoundFile(info: Buffer, content: Buffer): Buffer {
  const mini = padded(info, SECTOR);
  const body = padded(content, SECTOR);
  const miniSectors = mini.length / SECTOR;
  const bodySectors = body.length / SECTOR;
  const [directoryAt, miniTableAt, miniAt] = [1, 2, 3];
  const bodyAt = miniAt + miniSectors;
  const table = [
    FAT_SECTOR,
    END_OF_CHAIN,
    END_OF_CHAIN,
    ...chain(miniAt, miniSectors),
    ...chain(bodyAt, bodySectors),
  ];
  if (table.length > SECTOR / 4) throw new RangeError("one sector of allocation table holds 128 sectors");
  const head = Buffer.alloc(SECTOR, 0xff);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(head);
  head.fill(0, 8, 76);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    head.writeUInt16LE(value, at);
  for (const [at, value] of [
    [44, 1],
    [48, directoryAt],
    [56, MINI_CUTOFF],
    [60, miniTableAt],
    [64, 1],
    [68, END_OF_CHAIN],
    [76, 0],
  ] as const)
    head.writeUInt32LE(value, at);
  return Buffer.concat([
    head,
    sectorOf(table),
    Buffer.concat([
      entry("Root Entry", 5, miniAt, mini.length, 1),
      // A tree of names, shorter ones first: the longer hangs to the right of the shorter.
      entry("EncryptionInfo", 2, 0, info.length, FREE, 2),
      entry("EncryptedPackage", 2, bodyAt, content.length),
      entry("", 0, 0, 0),
    ]),
    sectorOf(chain(0, Math.ceil(info.length / MINI_SECTOR))),
    mini,
    body,
  ]);
}

function entry(name: string, kind: number, start: number, size: number, child = FREE, right = FREE): Buffer {
  const made = Buffer.alloc(128);
  utf16(name).copy(made);
  made.writeUInt16LE(name === "" ? 0 : (name.length + 1) * 2, 64);
  made[66] = kind;
  // A black node of the red-black tree that a compound file keeps its entries in.
  made[67] = 1;
  made.writeUInt32LE(FREE, 68);
  made.writeUInt32LE(right, 72);
  made.writeUInt32LE(child, 76);
  made.writeUInt32LE(start, 116);
  made.writeUInt32LE(size, 120);
  return made;
}

/** Links of a stream that lies in one piece. */
function chain(start: number, sectors: number): readonly number[] {
  return Array.from({ length: sectors }, (_, index) =>
    index === sectors - 1 ? END_OF_CHAIN : start + index + 1,
  );
}

function sectorOf(links: readonly number[]): Buffer {
  return Buffer.concat(Array.from({ length: SECTOR / 4 }, (_, index) => uint32(links[index] ?? FREE)));
}

function aes(key: Buffer, plain: Buffer): Buffer {
  const cipher = createCipheriv("aes-128-ecb", key, null).setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.final()]);
}

function padded(bytes: Buffer, unit: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((unit - (bytes.length % unit)) % unit)]);
}

function sha1(...parts: readonly Buffer[]): Buffer {
  const hash = createHash("sha1");
  for (const part of parts) hash.update(part);
  return hash.digest();
}

function utf16(text: string): Buffer {
  return Buffer.from(text, "utf16le");
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
