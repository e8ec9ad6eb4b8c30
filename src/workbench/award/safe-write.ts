/** Writes a file whole or not at all: beside its place first, then renamed into it. */
import { randomUUID } from "node:crypto";
import { access, constants, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";

/** The file cannot be written where it was asked for. */
export class Unwritable extends Error {
  override readonly name = "Unwritable";
  constructor(
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(`cannot write ${file}`, options);
  }
}

/** @throws Unwritable when the folder is missing or closed, or the place is taken by a folder. */
export async function requireWritable(file: string): Promise<void> {
  try {
    await access(dirname(resolve(file)), constants.W_OK);
  } catch (cause) {
    throw new Unwritable(file, { cause });
  }
  const there = await stat(file).catch(() => undefined);
  if (there !== undefined && !there.isFile()) throw new Unwritable(file);
}

/** @throws Unwritable; nothing is left behind, and an earlier file stays as it was. */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const passing = join(dirname(resolve(file)), `.${basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeFile(passing, content, { flag: "wx" });
    await rename(passing, file);
  } catch (cause) {
    await rm(passing, { force: true });
    throw new Unwritable(file, { cause });
  }
}

/** Whether two paths name one file, through links too. A path where nothing is yet names only itself. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  if (resolve(one) === resolve(other)) return true;
  const [left, right] = await Promise.all([identity(one), identity(other)]);
  return left !== undefined && left === right;
}

async function identity(file: string): Promise<string | undefined> {
  try {
    const { dev, ino } = await stat(await realpath(file));
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
