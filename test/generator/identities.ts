/** Made-up units, codes and patents whose check digits are right. */
import { organisationCheckCharacter } from "../../src/identity/organisation-code";
import { patentCheckCharacter } from "../../src/identity/patent-check";
import { usccCheckCharacter } from "../../src/identity/uscc";
import type { Chance } from "./random";

const LETTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const NAME_PARTS = "峤蒲洺芷桁榕澧珩岫棐淏筱荇茗葳蕤沅湉禾穗砚溪".split("");
const TRADES = [
  "智能装备",
  "新材料",
  "生物技术",
  "软件",
  "仪器",
  "环保科技",
  "电子",
  "医疗器械",
  "光电",
  "能源设备",
];

export function codeOf(chance: Chance, district = "110108"): string {
  let organisation = "MA";
  for (let i = 0; i < 6; i++) organisation += LETTERS.charAt(chance.between(0, 9));
  const check = organisationCheckCharacter(organisation) ?? "0";
  const first = `91${district}${organisation}${check}`;
  return first + (usccCheckCharacter(first) ?? "0");
}

export function companyName(chance: Chance): string {
  return `北京${chance.pick(NAME_PARTS)}${chance.pick(NAME_PARTS)}${chance.pick(NAME_PARTS)}${chance.pick(TRADES)}有限公司`;
}

export function patentOf(chance: Chance): string {
  const digits = `20${chance.between(16, 22)}${chance.pick(["1", "2"])}9${String(chance.between(0, 999_999)).padStart(6, "0")}`;
  return `ZL${digits}.${patentCheckCharacter(digits)}`;
}
