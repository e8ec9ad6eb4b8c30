/**
 * Workbooks of any size with planted duplicates in many spellings, and pairs that only look like duplicates. Seeded;
 * all firms, codes and numbers are invented. The planted truth is written down as the rows are made, not found.
 */
import { type FundingRecord, fundingRecord } from "../../src/duplicates/record";
import type { PatentListing } from "../../src/ledger/reading";
import { claimId } from "../../src/policy/claim";
import { codeOf, listing, patentNo } from "./rows";
import { otherCode, otherName, otherNumber, otherPatent, pick, type Random, seeded } from "./spellings";

/** What the two rows are: to be excluded, for a person, or to be left alone. */
export type Planted = "red" | "orange" | "distinct";

export interface PlantedPair {
  readonly what: string;
  readonly expected: Planted;
  readonly rows: readonly [number, number];
}

export interface GeneratedWorkbook {
  readonly records: readonly FundingRecord[];
  readonly patentList: readonly PatentListing[];
  readonly planted: readonly PlantedPair[];
}

const FIRST = "棠澜峰柘沅霏桴箬邈藜璧葭杳骊苓舲荻垣蓼榫旖筠麓汭荇钧鸥樨澍峣栎琤菘朴汀岚溟瑾珩砚璟泓";
const SECOND = "梨汀峦舟枫沐槎溪川光橹屿岭砂泽风浦茂木桐皋廪阳塘陶沚园原峰岩石蓝砾澜岫渊瑜琛池瑶深";
const TRADE = [
  "智能装备",
  "生物技术",
  "电子科技",
  "环保设备",
  "新材料",
  "通信技术",
  "医疗器械",
  "软件",
  "精密机械",
  "能源科技",
];
const THING = [
  "多工位上下料机构",
  "重组蛋白纯化工艺",
  "增量编译缓存方法",
  "柔性线路板对位装置",
  "滤料再生装置",
  "信道状态压缩反馈方法",
  "阻燃复合板材",
  "分布式缓存一致性方法",
  "可降解骨钉",
  "细胞冻存保护液",
  "变量施肥控制方法",
  "遥感影像去云方法",
  "储能变流器散热结构",
  "高显色光源封装",
  "耐压壳体密封结构",
  "低介电树脂基材",
  "谐波减速器柔轮",
  "电磁流量计衬里",
];
const QUALIFIER =
  "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃宿列张寒来暑往秋收冬藏闰余成岁律吕调阳";
const OTHER_MATTERS = [
  "高新技术企业奖励",
  "研发费用补助",
  "稳岗返还",
  "智能工厂奖励",
  "技术改造补助",
  "绿色工厂",
];

interface Firm {
  readonly name: string;
  readonly code: string;
}

/** Facts of one row that is not yet anywhere. */
function facts(given: Partial<FundingRecord>): FundingRecord {
  return fundingRecord({ ...given, role: "application", sheet: "", row: 0 });
}

class Maker {
  readonly records: FundingRecord[] = [];
  readonly patentList: PatentListing[] = [];
  readonly planted: PlantedPair[] = [];
  readonly random: Random;
  #patents = 0;
  #numbers = 0;
  #titles = 0;
  #firms = 0;
  readonly #rowOfSheet = new Map<string, number>();

  constructor(seed: number) {
    this.random = seeded(seed);
  }

  /** A firm whose name and code no other firm of this workbook has. */
  firm(): Firm {
    const n = this.#firms++;
    const at = (text: string, i: number): string => text.charAt(Math.floor(i) % text.length);
    const starts = FIRST.length * SECOND.length;
    const word = `${at(FIRST, n)}${at(SECOND, n / FIRST.length)}${at(QUALIFIER, n / starts)}`;
    return { name: `北京${word}${TRADE[n % TRADE.length]}有限公司`, code: codeOf(n + 100) };
  }

  patent(kind: 1 | 2 = 1): string {
    return patentNo(this.#patents++ % 990_000, kind, 2015 + (Math.floor(this.#patents / 990_000) % 8));
  }

  number(prefix: string): string {
    return `${prefix}-20${21 + (this.#numbers % 3)}-${String(this.#numbers++).padStart(4, "0")}`;
  }

  /** A title that this workbook has once, of words that thousands of others have. */
  title(): string {
    const n = this.#titles++;
    const q = (i: number): string => QUALIFIER.charAt(Math.floor(i) % QUALIFIER.length);
    const series = n / THING.length;
    const square = QUALIFIER.length ** 2;
    return `${q(series)}${q(series / QUALIFIER.length + 7)}${q(series / square + 23)}${THING[n % THING.length]}`;
  }

  amount(): number {
    return Math.floor(20_000 + this.random() * 900_000) * 100;
  }

  day(year = 2022): string {
    const month = 1 + Math.floor(this.random() * 12);
    const day = 1 + Math.floor(this.random() * 28);
    return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  }

  add(role: FundingRecord["role"], given: Partial<FundingRecord>): number {
    const sheets = {
      application: ["2022申报", "2023申报", "区级汇总"],
      payment: ["历年拨付"],
      "other-fund": ["市级资金", "区级资金"],
    };
    const sheet = pick(this.random, sheets[role]);
    const row = (this.#rowOfSheet.get(sheet) ?? 4) + 1;
    this.#rowOfSheet.set(sheet, row);
    const index = this.records.length;
    this.records.push(
      fundingRecord({
        order: index,
        ...given,
        role,
        sheet,
        row,
        claim: role === "application" ? claimId(sheet, row) : undefined,
      }),
    );
    return index;
  }

  plant(what: string, expected: Planted, one: number, other: number): void {
    this.planted.push({ what, expected, rows: [one, other] });
  }

  purchase(firm: Firm, given: Partial<FundingRecord> = {}): FundingRecord {
    const amount = given.amount ?? this.amount();
    return facts({
      ...firm,
      article: 10,
      mode: "assignment",
      number: this.number("HT"),
      patents: this.patent(),
      title: this.title(),
      supplier: "京棠科技大学",
      amount,
      money: Math.floor(amount * 0.4),
      date: this.day(),
      filed: this.day(2023),
      ...given,
    });
  }

  loan(firm: Firm): FundingRecord {
    const amount = Math.floor(this.random() * 100_000) * 100;
    return facts({
      ...firm,
      article: 11,
      number: this.number("JK"),
      pledgeNo: `Y2022${String(980_000_000 + this.#numbers)}`,
      patents: this.patent(),
      title: "流动资金贷款",
      amount,
      money: Math.floor(amount * 0.4),
      loan: Math.floor(100 + this.random() * 900) * 1_000_000,
      lender: "北京渌桥商业银行股份有限公司",
      date: this.day(),
      filed: this.day(2023),
    });
  }

  /** The same facts as another hand types them. */
  retyped(as: FundingRecord): FundingRecord {
    const { random } = this;
    const code = otherCode(random, as.code);
    return {
      ...as,
      code,
      name: otherName(random, as.name),
      number: otherNumber(random, as.number),
      patents: otherPatent(random, as.patents),
      filed: this.day(2023),
    };
  }
}

type Scene = (maker: Maker) => void;

const DUPLICATES: readonly Scene[] = [
  (make) => {
    const facts = make.purchase(make.firm());
    make.plant(
      "same payment, other spelling",
      "red",
      make.add("application", facts),
      make.add("application", make.retyped(facts)),
    );
  },
  (make) => {
    const facts = make.purchase(make.firm());
    const second = { ...make.retyped(facts), number: "", remark: `见合同${facts.number}` };
    make.plant(
      "number only in the remark",
      "red",
      make.add("application", facts),
      make.add("application", second),
    );
  },
  (make) => {
    const facts = make.purchase(make.firm());
    const coarse = {
      ...make.retyped(facts),
      amount: Math.round((facts.amount ?? 0) / 10_000) * 10_000,
      patents: "",
    };
    make.plant(
      "amount in 万元 with two decimals",
      "red",
      make.add("application", facts),
      make.add("application", coarse),
    );
  },
  (make) => {
    const facts = make.loan(make.firm());
    make.plant(
      "same loan",
      "red",
      make.add("application", facts),
      make.add("application", make.retyped(facts)),
    );
  },
  (make) => {
    const facts = make.purchase(make.firm());
    const { money, date } = facts;
    const prior = {
      ...make.retyped(facts),
      money,
      amount: money,
      date,
      filed: "2022-12-20",
      contractAmount: undefined,
    };
    make.plant(
      "supported in an earlier round",
      "red",
      make.add("application", facts),
      make.add("payment", prior),
    );
  },
  (make) => {
    const facts = make.purchase(make.firm());
    const { name, code, patents } = make.retyped(facts);
    const other = {
      name,
      code,
      about: patents,
      matter: "专利转让补助",
      amount: make.amount(),
      filed: make.day(),
    };
    make.plant("other fund by patent", "red", make.add("application", facts), make.add("other-fund", other));
  },
  (make) => {
    const facts = make.purchase(make.firm());
    const { name, code, number } = make.retyped(facts);
    const other = { name, code, number, matter: "技术引进补助", amount: make.amount(), filed: make.day() };
    make.plant(
      "other fund by contract",
      "red",
      make.add("application", facts),
      make.add("other-fund", other),
    );
  },
  (make) => {
    const facts = make.purchase(make.firm());
    const digits = String(100_000_000 + make.records.length).slice(0, 9);
    make.patentList.push(
      listing({
        row: make.patentList.length + 4,
        patents: [facts.patents],
        publications: [`CN${digits}A`],
      }),
    );
    const other = {
      name: facts.name,
      code: facts.code,
      patents: `CN${digits}B`,
      matter: "专利转让补助",
      amount: make.amount(),
    };
    make.plant(
      "other fund by publication",
      "red",
      make.add("application", facts),
      make.add("other-fund", other),
    );
  },
  (make) => {
    const facts = make.purchase(make.firm());
    const project = {
      ...make.retyped(facts),
      article: 7 as const,
      mode: "" as const,
      patents: "",
      money: make.amount(),
      date: "",
    };
    make.plant("two articles", "red", make.add("application", facts), make.add("application", project));
  },
  (make) => {
    const facts = make.purchase(make.firm());
    const branch = {
      ...facts,
      name: `${facts.name}昌平分公司`,
      code: make.firm().code,
      filed: make.day(2023),
    };
    make.plant(
      "branch and head office",
      "red",
      make.add("application", facts),
      make.add("application", branch),
    );
  },
  (make) => {
    const facts = make.purchase(make.firm());
    const other = {
      name: facts.name,
      code: facts.code,
      title: `${facts.title}项目`,
      matter: "专利转让补助",
      amount: make.amount(),
    };
    make.plant(
      "other fund by title",
      "orange",
      make.add("application", facts),
      make.add("other-fund", other),
    );
  },
  (make) => {
    const facts = make.purchase(make.firm());
    make.plant(
      "assigned twice",
      "orange",
      make.add("application", facts),
      make.add(
        "application",
        make.purchase(make.firm(), {
          patents: otherPatent(make.random, facts.patents),
          title: facts.title,
        }),
      ),
    );
  },
  (make) => {
    const facts = make.purchase(make.firm(), { mode: "exclusive-licence" });
    make.plant(
      "exclusive licence and another",
      "orange",
      make.add("application", facts),
      make.add("application", make.purchase(make.firm(), { patents: facts.patents, mode: "common-licence" })),
    );
  },
  (make) => {
    const facts = make.purchase(make.firm());
    const other = {
      name: facts.name,
      code: facts.code,
      number: facts.number,
      matter: "专利许可费补助",
      state: "pending" as const,
      amount: make.amount(),
    };
    make.plant(
      "on public notice elsewhere",
      "orange",
      make.add("application", facts),
      make.add("other-fund", other),
    );
  },
  (make) => {
    const facts = make.purchase(make.firm(), { number: "" });
    const good = facts.patents;
    const at = 8 + Math.floor(make.random() * 6);
    const digit = String((Number(good.charAt(at)) + 1 + Math.floor(make.random() * 8)) % 10);
    const slip = `${good.slice(0, at)}${digit}${good.slice(at + 1)}`;
    make.plant(
      "one digit off",
      "orange",
      make.add("application", facts),
      make.add("application", { ...facts, patents: slip, filed: make.day(2023) }),
    );
  },
  (make) => {
    const product = {
      article: 13 as const,
      mode: "" as const,
      number: make.number("CP"),
      patents: "",
      title: make.title(),
    };
    make.plant(
      "issuer and implementer",
      "orange",
      make.add("application", make.purchase(make.firm(), product)),
      make.add("application", make.purchase(make.firm(), product)),
    );
  },
];

const LOOK_ALIKES: readonly Scene[] = [
  (make) => {
    const facts = make.purchase(make.firm(), { date: "2022-03-01" });
    const second = {
      ...make.retyped(facts),
      amount: make.amount() + 1_300_000,
      date: "2022-09-01",
      remark: "第二期款",
    };
    make.plant("instalments", "distinct", make.add("application", facts), make.add("application", second));
  },
  (make) => {
    const facts = make.purchase(make.firm(), { date: "2023-02-01" });
    const prior = {
      ...make.retyped(facts),
      money: 7_654_300,
      amount: 7_654_300,
      date: "2022-02-01",
      filed: "2022-08-19",
    };
    make.plant("earlier instalment", "distinct", make.add("application", facts), make.add("payment", prior));
  },
  (make) => {
    const facts = make.purchase(make.firm(), { mode: "common-licence" });
    make.plant(
      "common licences",
      "distinct",
      make.add("application", facts),
      make.add(
        "application",
        make.purchase(make.firm(), {
          patents: facts.patents,
          mode: "open-licence",
          amount: facts.amount,
        }),
      ),
    );
  },
  (make) => {
    const firm = make.firm();
    const facts = make.purchase(firm, { mode: "common-licence", date: "2021-05-01" });
    make.plant(
      "renewal",
      "distinct",
      make.add("application", facts),
      make.add(
        "application",
        make.purchase(firm, { patents: facts.patents, mode: "common-licence", date: "2022-05-01" }),
      ),
    );
  },
  (make) => {
    const part = make.amount();
    const facts = make.purchase(make.firm(), { amount: part, contractAmount: part * 2 });
    make.plant(
      "split contract",
      "distinct",
      make.add("application", facts),
      make.add("application", { ...facts, patents: make.patent() }),
    );
  },
  (make) => {
    const facts = make.purchase(make.firm());
    const other = {
      name: facts.name,
      code: facts.code,
      matter: pick(make.random, OTHER_MATTERS),
      amount: facts.amount,
      filed: make.day(),
    };
    make.plant(
      "other matter, same amount",
      "distinct",
      make.add("application", facts),
      make.add("other-fund", other),
    );
  },
  (make) => {
    const firm = make.firm();
    const first = make.loan(firm);
    make.plant(
      "next loan on the same patent",
      "distinct",
      make.add("application", first),
      make.add("application", { ...make.loan(firm), patents: first.patents }),
    );
  },
  (make) => {
    const firm = make.firm();
    const title = make.title();
    const near = { name: firm.name.replace("北京", "天津"), code: make.firm().code };
    make.plant(
      "near names",
      "distinct",
      make.add("application", make.purchase(firm, { title })),
      make.add("application", make.purchase(near, { title })),
    );
  },
  (make) => {
    const firm = make.firm();
    const generic = { title: "专利转化实施及推广应用项目", patents: "" };
    make.plant(
      "generic title",
      "distinct",
      make.add("application", make.purchase(firm, { ...generic, number: "" })),
      make.add("application", make.purchase(firm, generic)),
    );
  },
  (make) => {
    const firm = make.firm();
    const title = make.title();
    make.plant(
      "method and device",
      "distinct",
      make.add("application", make.purchase(firm, { title: `${title}方法` })),
      make.add("application", make.purchase(firm, { title: `${title}装置` })),
    );
  },
  (make) => {
    const facts = make.purchase(make.firm());
    make.plant(
      "refused, applied again",
      "distinct",
      make.add("application", { ...facts, state: "void" }),
      make.add("application", make.retyped(facts)),
    );
  },
  (make) => {
    const facts = make.purchase(make.firm(), { filed: "2022-05-01" });
    const paid = { ...make.retyped(facts), money: facts.money, amount: facts.money, filed: "2022-12-01" };
    make.plant(
      "application and its payment",
      "distinct",
      make.add("application", facts),
      make.add("payment", paid),
    );
  },
  (make) => {
    const facts = make.purchase(make.firm());
    const other = {
      name: facts.name,
      code: facts.code,
      about: facts.patents,
      state: "returned" as const,
      amount: make.amount(),
    };
    make.plant(
      "other money returned",
      "distinct",
      make.add("application", facts),
      make.add("other-fund", other),
    );
  },
  (make) => {
    const placeholder = pick(make.random, ["申请中", "待定", "见附件", "无", "0", "/"]);
    const firm = make.firm();
    const row = { number: placeholder, patents: "" };
    make.plant(
      "placeholder",
      "distinct",
      make.add("application", make.purchase(firm, row)),
      make.add("application", make.purchase(firm, row)),
    );
  },
  (make) => {
    const number = `HT-2023-${String(Math.floor(make.random() * 900)).padStart(3, "0")}`;
    make.plant(
      "two firms that number alike",
      "distinct",
      make.add("application", make.purchase(make.firm(), { number })),
      make.add("application", make.purchase(make.firm(), { number })),
    );
  },
  (make) => {
    const bank = {
      ...make.firm(),
      name: `北京${pick(make.random, [...SECOND])}${make.records.length}银行股份有限公司`,
    };
    const award = { code: bank.code, article: 12 as const, year: 2023, filed: make.day(2023) };
    const branch = (place: string): Partial<FundingRecord> => ({
      ...award,
      name: `${bank.name}北京${place}支行`,
      amount: make.amount() * 100,
      money: make.amount(),
    });
    make.plant(
      "branches of one bank",
      "distinct",
      make.add("application", branch("海淀")),
      make.add("application", branch("丰台")),
    );
  },
  (make) => {
    const firm = make.firm();
    const facts = make.purchase(firm);
    make.plant(
      "purchase and pledge of one patent",
      "distinct",
      make.add("application", facts),
      make.add("application", { ...make.loan(firm), patents: facts.patents }),
    );
  },
  (make) => {
    const total = make.amount() * 2;
    const joint = { number: make.number("HT"), patents: make.patent(), contractAmount: total };
    make.plant(
      "joint transferees",
      "distinct",
      make.add("application", make.purchase(make.firm(), { ...joint, amount: total / 2 })),
      make.add("application", make.purchase(make.firm(), { ...joint, amount: total / 2 })),
    );
  },
];

export interface GeneratorOptions {
  readonly rows: number;
  readonly seed: number;
  /** Share of the rows that are in planted pairs; the rest are ordinary rows of firms with several claims. */
  readonly plantedShare?: number;
  /** Share of the ordinary firms whose code stands nowhere. */
  readonly uncodedShare?: number;
}

/** A workbook of about so many rows, its rows shuffled so that the two of a pair lie anywhere. */
export function generateWorkbook({
  rows,
  seed,
  plantedShare = 0.2,
  uncodedShare = 0,
}: GeneratorOptions): GeneratedWorkbook {
  const make = new Maker(seed);
  const scenes = [...DUPLICATES, ...LOOK_ALIKES];
  while (make.records.length < rows * plantedShare) pick(make.random, scenes)(make);
  while (make.records.length < rows) {
    const known = make.firm();
    const firm = uncodedShare > 0 && make.random() < uncodedShare ? { ...known, code: "" } : known;
    const own = 1 + Math.floor(make.random() * 8);
    for (let i = 0; i < own && make.records.length < rows; i++) {
      const choice = make.random();
      if (choice < 0.6) make.add("application", make.purchase(firm));
      else if (choice < 0.8) make.add("application", make.loan(firm));
      else if (choice < 0.95) {
        const facts = make.purchase(firm);
        make.add("payment", { ...facts, amount: facts.money });
      } else
        make.add("other-fund", { ...firm, matter: pick(make.random, OTHER_MATTERS), amount: make.amount() });
    }
  }
  const { records, planted, patentList } = make;
  const { order, placeOf } = shuffled(records.length, make.random);
  return {
    records: order.map((index, place) => ({
      ...(records[index] ?? fundingRecord({ role: "application", sheet: "", row: 0 })),
      order: place,
    })),
    patentList,
    planted: planted.map((pair) => ({
      ...pair,
      rows: [placeOf[pair.rows[0]] ?? 0, placeOf[pair.rows[1]] ?? 0],
    })),
  };
}

function shuffled(
  count: number,
  random: Random,
): { readonly order: readonly number[]; readonly placeOf: Int32Array } {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  const placeOf = new Int32Array(count);
  order.forEach((index, place) => {
    placeOf[index] = place;
  });
  return { order, placeOf };
}
