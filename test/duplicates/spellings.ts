/** How people write the same number, name or code: the variety that a duplicate check has to see through. */

/** Numbers in [0, 1), the same for the same seed. */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(random: Random, from: readonly T[]): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new RangeError("nothing to pick from");
  return found;
}

export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

const same = (text: string): string => text;

/** "ZL202019800001.7" as others type it. */
const PATENT_SPELLINGS: readonly ((text: string) => string)[] = [
  same,
  (text) => text.replace("ZL", ""),
  (text) => text.replace(".", ""),
  (text) => text.toLowerCase(),
  fullWidth,
  (text) => text.replace("ZL", "ZL "),
  (text) => text.replace("ZL", "").replace(".", ""),
  (text) => text.replace("ZL", "").slice(0, 12),
  (text) => `专利号：${text}`,
  (text) => text.replace("ZL", "CN"),
  (text) => text.replace(".", "。"),
  (text) => `${text}（发明）`,
];

/** "HT-2023-0012" as others type it. */
const NUMBER_SPELLINGS: readonly ((text: string) => string)[] = [
  same,
  (text) => text.toLowerCase(),
  fullWidth,
  (text) => text.replaceAll("-", "－"),
  (text) => ` ${text} `,
  (text) => text.replaceAll("-", "—"),
  (text) => text.replace("-", " - "),
  (text) => text.replaceAll("-", ""),
  (text) => `合同编号：${text}`,
];

const NAME_SPELLINGS: readonly ((text: string) => string)[] = [
  same,
  (text) => `${text} `,
  (text) => text.replace("有限公司", "有限责任公司"),
  (text) => text.replace("北京", "北京市"),
  (text) => text.replace("北京", "北京　"),
  (text) => `${text}（原北京旧名贸易有限公司）`,
];

const CODE_SPELLINGS: readonly ((text: string) => string)[] = [
  same,
  (text) => text.toLowerCase(),
  fullWidth,
  (text) => `${text.slice(0, 8)} ${text.slice(8)}`,
  (text) => text.slice(8, 17),
  (text) => `${text.slice(8, 16)}-${text.slice(16, 17)}`,
  () => "",
  (text) => `${text.slice(0, 17)}${text.endsWith("1") ? "2" : "1"}`,
];

export function otherPatent(random: Random, text: string): string {
  return pick(random, PATENT_SPELLINGS)(text);
}

export function otherNumber(random: Random, text: string): string {
  return pick(random, NUMBER_SPELLINGS)(text);
}

export function otherName(random: Random, text: string): string {
  return pick(random, NAME_SPELLINGS)(text);
}

export function otherCode(random: Random, text: string): string {
  return pick(random, CODE_SPELLINGS)(text);
}
