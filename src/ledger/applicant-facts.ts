/** What one row says of an applicant: in a claims table or in the company list. */
import type { Applicant } from "../policy/claim";
import { cellsOf, type Fact, known, knownValue } from "../policy/fact";
import { isInBeijing } from "./beijing";
import { credit, operating, regular, size, yesNo } from "./enumerations";
import { squeezed } from "./header-text";
import { remembered } from "./remember-words";
import type { RowReader } from "./row-reader";

const WORDS = {
  credit: remembered(credit),
  operating: remembered(operating),
  regular: remembered(regular),
  size: remembered(size),
  yesNo: remembered(yesNo),
};

/** An applicant before the join: what its row says, and what its owner of caps will be made from. */
export interface ApplicantFacts {
  /** `capOwner` is still empty. */
  readonly own: OpenApplicant;
  readonly legalPersonCode: Fact<string>;
  readonly legalPersonName: Fact<string>;
}

/**
 * Under 所属法人 a bank that is a legal person writes that it is one (“本级”), a branch which rank it has (“分行”).
 * Neither names anybody: all rows with the same word would be taken for one institution with one cap.
 */
const NAMES_NOBODY =
  /^(?:(?:本|该|自|同|独立|一级)?(?:级|行|社|身|己|部|上|左|前|机构|单位|企业|公司|法人|申报(?:单位|机构)|独立法人)(?:法人|本身|自身|机构)?|(?:独立)?法人(?:机构|单位|银行|资格)?|总[行部社](?:本级|营业部)?|[一二]?级?(?:分|支|分支)(?:行|机构)|是|否|有|无|√|×|[-—–/\\]+)$/;

/** Filled in by the join. */
type OpenApplicant = Omit<Applicant, "uscc" | "capOwner"> & { uscc: Fact<string>; capOwner: string };

export function readApplicant(reader: RowReader, row: number): ApplicantFacts {
  const name = reader.name(row, "applicantName");
  const uscc = reader.uscc(row, "uscc");
  const legalPersonCode = reader.uscc(row, "legalPersonCode");
  const legalPersonName = namedPerson(reader.name(row, "legalPersonName"));
  const own: OpenApplicant = {
    name,
    uscc,
    capOwner: "",
    registeredInBeijing: registeredInBeijing(reader, row),
    operatingNormally: reader.word(row, "bizStatus", WORDS.operating),
    creditGood: reader.word(row, "credit", WORDS.credit),
    financeRegular: reader.word(row, "financeRegular", WORDS.regular),
    ableToUndertake: reader.word(row, "ableToUndertake", WORDS.yesNo),
    alreadyCommercializing: reader.word(row, "alreadyCommercializing", WORDS.yesNo),
    article5AsAWhole: reader.word(row, "article5", WORDS.yesNo),
    industry: reader.text(row, "industry"),
    employees: reader.count(row, "employees"),
    revenue: reader.money(row, "revenue"),
    assets: reader.money(row, "assets"),
    declaredSize: reader.word(row, "selfSize", WORDS.size),
    entityKind: reader.text(row, "entityType"),
  };
  return { own, legalPersonCode, legalPersonName };
}

function namedPerson(name: Fact<string>): Fact<string> {
  const text = knownValue(name);
  return text !== undefined && NAMES_NOBODY.test(squeezed(text))
    ? { state: "missing", cells: cellsOf(name) }
    : name;
}

/** Said outright, or by a Beijing licence (G12: a branch counts), or by the address; the district comes last. */
function registeredInBeijing(reader: RowReader, row: number): Fact<boolean> {
  const said = reader.word(row, "registeredInBeijing", WORDS.yesNo);
  if (said.state === "known") return said;
  const licence = reader.word(row, "beijingLicence", WORDS.yesNo);
  if (licence.state === "known" && licence.value) return licence;
  const address = placeFact(reader.text(row, "address"));
  if (address.state === "known") return address;
  if (licence.state === "known") return licence;
  for (const fact of [said, licence, address]) if (fact.state === "invalid") return fact;
  const district = placeFact(reader.text(row, "district"));
  if (district.state === "known") return district;
  for (const fact of [said, licence, address]) if (fact.state !== "absent") return fact;
  return district.state === "invalid" ? { state: "absent" } : district;
}

function placeFact(text: Fact<string>): Fact<boolean> {
  if (text.state !== "known") return text;
  const inside = isInBeijing(text.value);
  if (inside !== undefined) return known(inside, text.cells);
  return { state: "invalid", raw: text.value, problem: "unknown-word", cells: text.cells };
}
