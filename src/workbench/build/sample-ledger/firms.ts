/** Invented units: firms, universities, banks and others, each with its row in the company list. */
import { creditCode } from "./codes";
import type { SeededRandom } from "./seeded-random";

export interface Unit {
  readonly name: string;
  readonly code: string;
  readonly kind: string;
  readonly address: string;
  readonly industry: string;
  readonly employees: number | null;
  /** 万元 */
  readonly revenue: number | null;
  /** 万元 */
  readonly assets: number | null;
  readonly size: string | null;
}

const DISTRICTS = [
  ["110108", "北京市海淀区", "知春东路"],
  ["110105", "北京市朝阳区", "望和南街"],
  ["110106", "北京市丰台区", "科兴西路"],
  ["110114", "北京市昌平区", "回龙北路"],
  ["110115", "北京市大兴区", "荣昌中街"],
  ["110111", "北京市房山区", "阎富路"],
  ["110112", "北京市通州区", "潞河南街"],
] as const;
const FIRST = "澜砚棣芷昉岑沐琮蔚祺栩筠霁朔钰淳苒峤泓珩";
const SECOND = "川岚衡舟屿禾煦桐泽渊陌宸榆旻笙麓瑾汀曜棠";
const TRADES = [
  ["智能装备有限公司", "工业"],
  ["生物技术有限公司", "工业"],
  ["新材料有限公司", "工业"],
  ["软件有限公司", "软件和信息技术服务业"],
  ["医疗器械有限公司", "工业"],
  ["环保科技有限公司", "工业"],
  ["半导体有限公司", "工业"],
  ["农业科技有限公司", "农、林、牧、渔业"],
  ["光电技术有限公司", "工业"],
  ["物联网科技有限公司", "信息传输业"],
] as const;

/** A firm of small or medium size; `serial` makes its name and code its own. */
export function firm(random: SeededRandom, serial: number): Unit {
  const [district, place, street] = random.pick(DISTRICTS);
  const [trade, industry] = random.pick(TRADES);
  const first = FIRST[serial % FIRST.length] ?? "";
  const second = SECOND[(serial * 7 + Math.floor(serial / FIRST.length)) % SECOND.length] ?? "";
  const medium = random.below(4) === 0;
  return {
    name: `北京${first}${second}${trade}`,
    code: creditCode("91", district, serial),
    kind: "企业",
    address: `${place}${street}${1 + random.below(120)}号`,
    industry,
    employees: medium ? 310 + random.below(500) : 30 + random.below(220),
    revenue: medium ? 22000 + random.below(15000) : 2100 + random.below(9000),
    assets: medium ? 20000 + random.below(9000) : 1500 + random.below(7000),
    size: medium ? "中型" : "小型",
  };
}

/** Any other unit, of which size does not matter. */
export function institution(kind: "91" | "12" | "52", name: string, label: string, serial: number): Unit {
  const [district, place, street] = DISTRICTS[serial % DISTRICTS.length] ?? DISTRICTS[0];
  return {
    name,
    code: creditCode(kind, district, serial),
    kind: label,
    address: `${place}${street}${serial % 97}号`,
    industry: kind === "91" ? "金融业" : "其他",
    employees: null,
    revenue: null,
    assets: null,
    size: null,
  };
}
