/** The fifty cases of the duplicate check and the verdict that a finance auditor wants, one test each. */
import type { FundingRecord } from "../../src/duplicates/record";
import {
  application,
  check,
  codeOf,
  FIRM,
  kinds,
  type Lists,
  listing,
  otherFund,
  patentKey,
  patentNo,
  payment,
  serious,
  wan,
} from "./rows";

function tierOf(kind: string, records: readonly FundingRecord[], lists: Lists = {}): string | undefined {
  return check(records, lists).findings.find((finding) => finding.kind === kind)?.tier;
}

function noHoldNoExclusion(records: readonly FundingRecord[], lists: Lists = {}): void {
  const { findings, relations } = check(records, lists);
  expect(serious(findings)).toEqual([]);
  expect(relations).toEqual([]);
}

const P1 = patentNo(1);
const P2 = patentNo(2);

describe("clause 1: one project, one way, the highest", () => {
  test("1 same patent, same firm, twice in one sheet, other spelling", () => {
    const first = application({ patents: P1, amount: wan(27.5), date: "2023-03-08" });
    const second = application({
      name: "北京棠梨智能装备有限公司 ",
      patents: P1.replace("ZL", "").replace(".", ""),
      amount: wan(27.5),
      date: "2023-03-08",
      filed: "2023-08-22",
    });
    const { findings, relations } = check([first, second]);
    expect(findings.map(({ kind, tier, clause }) => [kind, tier, clause])).toEqual([
      ["SAME_CLAIM_TWICE", "red", 1],
    ]);
    expect(relations).toEqual([
      { kind: "same-claim", keep: first.claim, drop: [second.claim], finding: findings[0]?.key },
    ]);
    // 27.5 万元 × 40 % twice, the highest stays: 11 万元 at risk.
    expect(findings[0]?.amountAtRisk?.toFixed(2)).toBe("110000.00");
  });

  test("2 same contract applied in 2022 and 2023 at the full amount paid", () => {
    const contract = { number: "JT-ZR-2022-031", amount: wan(50), contractAmount: wan(50) };
    const records = [
      application({ ...contract, sheet: "2022申报", filed: "2022-09-01" }),
      application({ ...contract, sheet: "2023申报", filed: "2023-09-01" }),
    ];
    expect(tierOf("SAME_CLAIM_TWICE", records)).toBe("red");
  });

  test("3 same contract, instalments whose sum stays within the contract", () => {
    const contract = { number: "JT-ZR-2022-031", patents: P1, contractAmount: wan(50) };
    const records = [
      application({ ...contract, amount: wan(38), date: "2023-01-16" }),
      application({ ...contract, amount: wan(12), date: "2023-08-10", remark: "合同第二期款" }),
    ];
    noHoldNoExclusion(records);
    expect(tierOf("INSTALMENT", records)).toBe("info");
  });

  test("4 same instalment twice", () => {
    const contract = {
      number: "JT-ZR-2022-031",
      contractAmount: wan(50),
      amount: wan(25),
      date: "2023-01-16",
    };
    expect(
      tierOf("SAME_CLAIM_TWICE", [
        application(contract),
        application({ ...contract, number: "jt-zr-2022-031" }),
      ]),
    ).toBe("red");
  });

  test("4 instalments that add up to more than the contract", () => {
    const contract = { number: "JT-ZR-2022-031", contractAmount: wan(50) };
    const records = [
      application({ ...contract, amount: wan(30), date: "2023-01-16" }),
      application({ ...contract, amount: wan(25), date: "2023-04-16" }),
      application({ ...contract, amount: wan(20), date: "2023-08-16" }),
    ];
    const { findings, relations } = check(records);
    // 30 + 25 = 55 > 50 × 1.06 = 53: the second and the third are beyond the contract.
    expect(findings.find(({ kind }) => kind === "PAID_OVER_CONTRACT")?.tier).toBe("red");
    expect(relations).toEqual([
      expect.objectContaining({
        kind: "hold",
        reason: "PAID_OVER_CONTRACT",
        claims: [records[1]?.claim, records[2]?.claim],
      }),
    ]);
  });

  test("5 an application and its payment row are one event", () => {
    const asked = application({
      applicationNo: "SB-2023-0017",
      number: "JT-1",
      patents: P1,
      amount: wan(50),
    });
    const paid = payment({
      applicationNo: "SB2023-0017",
      number: "JT-1",
      patents: P1,
      money: wan(20),
      filed: "2023-09-30",
    });
    noHoldNoExclusion([asked, paid]);
    expect(kinds([asked, paid])).toEqual(["APPLICATION_PAID"]);
  });

  test("6 application, 70 % in advance, 30 % after acceptance", () => {
    const asked = application({ applicationNo: "SB-2023-0017", patents: P1, amount: wan(50) });
    const advance = payment({
      applicationNo: "SB-2023-0017",
      patents: P1,
      money: wan(14),
      filed: "2023-06-30",
    });
    const balance = payment({
      applicationNo: "SB-2023-0017",
      patents: P1,
      money: wan(6),
      filed: "2023-11-30",
    });
    noHoldNoExclusion([asked, advance, balance]);
    expect(kinds([asked, advance, balance])).toEqual(["APPLICATION_PAID"]);
  });

  test("7 a second full payment for one application", () => {
    const asked = application({ applicationNo: "SB-2023-0017", patents: P1, amount: wan(50) });
    const once = payment({ applicationNo: "SB-2023-0017", patents: P1, money: wan(20), filed: "2023-06-30" });
    const twice = payment({
      applicationNo: "SB-2023-0017",
      patents: P1,
      money: wan(20),
      filed: "2023-11-30",
    });
    expect(tierOf("PAID_OVER_APPROVED", [asked, once, twice])).toBe("red");
  });

  test("8 a payment bounced, reversed and paid again", () => {
    const asked = application({ applicationNo: "SB-2023-0017", patents: P1, amount: wan(50) });
    const bounced = payment({
      applicationNo: "SB-2023-0017",
      patents: P1,
      money: wan(20),
      filed: "2023-06-30",
    });
    const reversed = payment({
      applicationNo: "SB-2023-0017",
      patents: P1,
      money: wan(-20),
      filed: "2023-07-05",
    });
    const again = payment({
      applicationNo: "SB-2023-0017",
      patents: P1,
      money: wan(20),
      filed: "2023-07-20",
    });
    const { findings } = check([asked, bounced, reversed, again]);
    expect(findings.map(({ kind, rows }) => [kind, rows.length])).toEqual([["APPLICATION_PAID", 2]]);
  });

  test("16 same firm, different patents", () => {
    expect(
      kinds([application({ patents: P1, amount: wan(10) }), application({ patents: P2, amount: wan(10) })]),
    ).toEqual([]);
  });

  test("21 a licence renewed under a new contract for the next term", () => {
    const licence = { mode: "common-licence", patents: P1, amount: wan(10) } as const;
    const records = [
      application({ ...licence, number: "XK-2022-01", date: "2022-03-01" }),
      application({ ...licence, number: "XK-2023-01", date: "2023-03-01" }),
    ];
    noHoldNoExclusion(records);
    expect(tierOf("RENEWAL", records)).toBe("yellow");
  });

  test("22 one contract, three patents, split rows that add up to the contract", () => {
    const contract = { number: "JT-2023-9", contractAmount: wan(60), date: "2023-03-01", amount: wan(20) };
    const records = [1, 2, 3].map((n) => application({ ...contract, patents: patentNo(n) }));
    noHoldNoExclusion(records);
    expect(tierOf("SPLIT_CONTRACT", records)).toBe("info");
  });

  test("23 one contract, three rows each with the full amount", () => {
    const contract = { number: "JT-2023-9", contractAmount: wan(60), date: "2023-03-01", amount: wan(60) };
    const records = [1, 2, 3].map((n) => application({ ...contract, patents: patentNo(n) }));
    const { findings, relations } = check(records);
    expect(findings.map(({ kind, tier, rows }) => [kind, tier, rows.length])).toEqual([
      ["SAME_CLAIM_TWICE", "red", 3],
    ]);
    expect(relations).toHaveLength(1);
    expect(findings[0]?.whyNotInstalment).toBe("why.full-amount-each");
  });

  test("26 Article 10 licence and an Article 7 project on the same contract", () => {
    const licence = application({ number: "LL-ZR-2023-02", patents: P1, amount: wan(132) });
    const project = application({
      article: 7,
      mode: "",
      number: "ll-zr-2023-02",
      amount: wan(15),
      money: wan(15),
    });
    const { findings, relations } = check([licence, project]);
    expect(findings[0]).toMatchObject({ kind: "SAME_PROJECT_TWO_ARTICLES", tier: "red", clause: 1 });
    expect(relations[0]).toMatchObject({ kind: "one-project" });
  });

  test("27 Article 10 purchase and Article 11 pledge fees on one patent are other costs", () => {
    const records = [
      application({ number: "JT-1", patents: P1, amount: wan(50) }),
      application({
        article: 11,
        mode: "",
        number: "JK-2023-1",
        pledgeNo: "Y2023980000031",
        patents: P1,
        amount: wan(6),
      }),
    ];
    noHoldNoExclusion(records);
    expect(tierOf("OTHER_COST_BASE", records)).toBe("yellow");
  });

  test("28 two loans in succession on one patent", () => {
    const loan = { article: 11, mode: "", patents: P1, amount: wan(6), loan: wan(300) } as const;
    expect(
      serious(
        check([
          application({ ...loan, number: "JK-2021-1", pledgeNo: "Y2021110000012", date: "2022-06-10" }),
          application({ ...loan, number: "JK-2022-8", pledgeNo: "Y2022110000044", date: "2023-06-10" }),
        ]).findings,
      ),
    ).toEqual([]);
  });

  test("28 the same loan and register number twice", () => {
    const loan = {
      article: 11,
      mode: "",
      patents: P1,
      amount: wan(7),
      loan: wan(360),
      date: "2022-07-28",
    } as const;
    const records = [
      application({ ...loan, number: "榭农商2021-219", pledgeNo: "Y2021110000219" }),
      application({ ...loan, number: "榭农商2021－219", pledgeNo: "2021110000219", sheet: "顺义区" }),
    ];
    expect(tierOf("SAME_CLAIM_TWICE", records)).toBe("red");
  });

  test("29 a bank award for one year by head office and branch", () => {
    const head = application({
      article: 12,
      mode: "",
      name: "京岱银行股份有限公司",
      code: codeOf(70),
      year: 2023,
      amount: wan(90_000),
      money: wan(90),
    });
    const branch = application({
      article: 12,
      mode: "",
      name: "京岱银行股份有限公司北京海淀支行",
      code: codeOf(71),
      legalPerson: codeOf(70),
      year: 2023,
      amount: wan(30_000),
      money: wan(30),
    });
    const { findings } = check([branch, head]);
    expect(findings.map(({ kind, tier }) => [kind, tier])).toEqual([["SAME_CLAIM_TWICE", "red"]]);
    expect(findings[0]?.claims[0]).toBe(head.claim);
  });

  test("29 bank awards for different years", () => {
    const bank = {
      article: 12,
      mode: "",
      name: "京岱银行股份有限公司",
      code: codeOf(70),
      amount: wan(90_000),
    } as const;
    expect(kinds([application({ ...bank, year: 2022 }), application({ ...bank, year: 2023 })])).toEqual([]);
  });

  test("30 invention and utility model of one title and firm", () => {
    const records = [
      application({ patents: patentNo(5, 1, 2021), title: "柔性线路板对位装置", amount: wan(10) }),
      application({ patents: patentNo(6, 2, 2021), title: "柔性线路板对位装置", amount: wan(8) }),
    ];
    noHoldNoExclusion(records);
    expect(tierOf("DUAL_FILING", records)).toBe("yellow");
  });

  test("31 a PCT number and the national number, tied only by a look-up row", () => {
    const records = [
      application({ patents: "PCT/CN2020/123456", amount: wan(10) }),
      application({ patents: P1, amount: wan(8) }),
    ];
    const tied = { patentList: [listing({ row: 8, patents: [P1], publications: ["PCT/CN2020/123456"] })] };
    noHoldNoExclusion(records);
    expect(kinds(records)).toEqual([]);
    noHoldNoExclusion(records, tied);
    expect(tierOf("PATENT_FAMILY", records, tied)).toBe("yellow");
  });

  test("32 consecutive numbers, method and device, both check digits right", () => {
    const records = [
      application({ patents: patentNo(101), title: "变量施肥控制方法", amount: wan(10) }),
      application({ patents: patentNo(102), title: "变量施肥控制装置", amount: wan(10) }),
    ];
    expect(kinds(records)).toEqual([]);
  });

  test("33 one digit differs and its check digit fails, same firm and title", () => {
    const wrong = `${P1.slice(0, 12)}7${P1.slice(13)}`;
    const records = [
      application({ patents: P1, title: "变量施肥控制方法", amount: wan(10) }),
      application({ patents: wrong, title: "变量施肥控制方法", amount: wan(10) }),
    ];
    expect(tierOf("ONE_DIGIT_OFF", records)).toBe("orange");
    expect(check(records).relations[0]).toMatchObject({ kind: "hold", reason: "DUPLICATE_TO_VERIFY" });
  });

  test("34 a renamed firm with the same code is the same party", () => {
    const claim = { number: "JT-1", patents: P1, amount: wan(16), date: "2023-03-01" };
    const records = [application(claim), application({ ...claim, name: "北京棠梨智能装备股份有限公司" })];
    expect(tierOf("SAME_CLAIM_TWICE", records)).toBe("red");
  });

  test("35 branch and head office with the same contract", () => {
    const claim = { number: "JT-1", patents: P1, amount: wan(16), date: "2023-03-01" };
    const records = [
      application(claim),
      application({ ...claim, name: "北京棠梨智能装备有限公司昌平分公司", code: codeOf(31) }),
    ];
    expect(tierOf("SAME_CLAIM_TWICE", records)).toBe("red");
  });

  test("36 parent and subsidiary with their own codes and licences", () => {
    const licence = { mode: "common-licence", amount: wan(10) } as const;
    const records = [
      application({ ...licence, number: "XK-1", patents: P1 }),
      application({
        ...licence,
        number: "XK-2",
        patents: P2,
        name: "北京棠梨智能装备销售有限公司",
        code: codeOf(32),
      }),
    ];
    expect(kinds(records)).toEqual([]);
  });

  test("37 near-identical names with different valid codes", () => {
    const shared = { title: "增材制造专利池与许可推广平台", amount: wan(10) };
    expect(
      kinds([
        application({ ...shared, name: "北京峰峦电子技术有限公司", code: codeOf(41) }),
        application({ ...shared, name: "北京峰峦电子科技有限公司", code: codeOf(42) }),
        application({ ...shared, name: "天津峰峦电子科技有限公司", code: codeOf(43) }),
      ]),
    ).toEqual([]);
  });

  test("39 a code mistyped, or cut by Excel, with name and patent equal", () => {
    const claim = { number: "JT-1", patents: P1, amount: wan(16), date: "2023-03-01" };
    const code = FIRM.orchard.code;
    const mistyped = `${code.slice(0, 17)}${code.endsWith("0") ? "1" : "0"}`;
    const twice = check([application(claim), application({ ...claim, code: mistyped })]);
    expect(twice.findings.map(({ kind, tier }) => [kind, tier])).toEqual([["SAME_CLAIM_TWICE", "red"]]);
    expect(twice.findings[0]?.evidence.map(({ relation }) => relation)).toContain(
      "evidence.name-equal-code-wrong",
    );
    const digits = "911000001000013428";
    const cut = check([
      application({ ...claim, code: digits }),
      application({ ...claim, code: "911000001000013000", name: "" }),
    ]);
    expect(cut.findings.map(({ kind, tier }) => [kind, tier])).toEqual([["SAME_CLAIM_TWICE", "red"]]);
    expect(cut.findings[0]?.evidence.map(({ relation }) => relation)).toContain("evidence.code-damaged");
  });

  test("40 a generic title over many firms", () => {
    const records = [1, 2, 3, 4].map((n) =>
      application({
        name: `北京第${n}号试验装备有限公司`,
        code: codeOf(50 + n),
        title: "专利转化实施及推广应用项目",
      }),
    );
    const same = application({
      name: "北京第1号试验装备有限公司",
      code: codeOf(51),
      title: "专利转化实施及推广应用项目",
    });
    expect(kinds([...records, same])).toEqual([]);
  });

  test("41 phases one and two with different contracts", () => {
    const records = [
      application({ title: "工业机器人减速器产线（一期）", number: "JT-1", amount: wan(10) }),
      application({ title: "工业机器人减速器产线（二期）", number: "JT-2", amount: wan(10) }),
    ];
    expect(kinds(records)).toEqual([]);
    const onePatent = records.map((record) => ({ ...record, patents: P1 }));
    noHoldNoExclusion(onePatent.map((record, i) => ({ ...record, date: `2023-0${i + 1}-01` })));
    expect(
      tierOf(
        "RENEWAL",
        onePatent.map((record, i) => ({ ...record, date: `2023-0${i + 1}-01` })),
      ),
    ).toBe("yellow");
  });

  test("42 rejected in 2022, applied again in 2023", () => {
    const claim = { number: "JT-1", patents: P1, amount: wan(16), date: "2022-03-01" };
    expect(kinds([application({ ...claim, state: "void", sheet: "2022申报" }), application(claim)])).toEqual(
      [],
    );
  });

  test("45 the backup copy of a sheet gives one notice", () => {
    const rows = (sheet: string): readonly FundingRecord[] =>
      Array.from({ length: 12 }, (_, n) =>
        application({
          sheet,
          row: n + 5,
          number: `JT-2023-${n + 10}`,
          patents: patentNo(n),
          amount: wan(10 + n),
        }),
      );
    const { findings, relations } = check([...rows("申报台账"), ...rows("申报台账（备份）")]);
    expect(findings.map(({ kind, tier }) => [kind, tier])).toEqual([["SHEET_COPY", "info"]]);
    // Nothing is paid from the copy.
    expect(relations).toHaveLength(12);
    expect(relations[0]).toMatchObject({
      kind: "same-claim",
      keep: "申报台账!5",
      drop: ["申报台账（备份）!5"],
    });
  });

  test("47 a number that stands only in the remark or in the title", () => {
    const first = application({ patents: P1, amount: wan(16), date: "2023-03-01" });
    const remark = application({ remark: `原专利号${P1}，另附`, amount: wan(16), date: "2023-03-01" });
    const found = check([first, remark]).findings[0];
    expect(found).toMatchObject({ kind: "SAME_CLAIM_TWICE", tier: "red" });
    expect(found?.evidence.map(({ relation }) => relation)).toContain("evidence.found-in-remark");
    const contract = application({ number: "JT-ZR-2022-031", amount: wan(16), date: "2023-03-01" });
    const titled = application({
      title: "多工位机构（合同JT-ZR-2022-031）",
      amount: wan(16),
      date: "2023-03-01",
    });
    expect(tierOf("SAME_CLAIM_TWICE", [contract, titled])).toBe("red");
  });

  test("48 placeholders are never keys", () => {
    for (const placeholder of ["申请中", "待定", "0", "123456", "见附件", "无", "/", "——"]) {
      const records = [
        application({ number: placeholder, patents: placeholder, amount: wan(10), date: "2023-01-01" }),
        application({ number: placeholder, patents: placeholder, amount: wan(10), date: "2023-01-01" }),
      ];
      expect(kinds(records)).toEqual([]);
    }
  });
});

describe("clause 2: other fiscal money", () => {
  const asked = application({
    number: "YL-ZR-2023-06",
    patents: P1,
    amount: wan(64),
    title: "储能变流器散热结构",
  });

  test("9 a city fund paid for the same patent before", () => {
    const { findings, relations } = check([asked, otherFund({ about: patentKey(1), amount: wan(12) })]);
    expect(findings[0]).toMatchObject({ kind: "OTHER_FISCAL_FUND", tier: "red", clause: 2 });
    expect(relations).toEqual([{ kind: "other-funding", claim: asked.claim, finding: findings[0]?.key }]);
    // All of this fund's money: 64 万元 × 40 %.
    expect(findings[0]?.amountAtRisk?.toFixed(2)).toBe("256000.00");
  });

  test("10 the other money came later", () => {
    const later = otherFund({ patents: P1, amount: wan(12), date: "2023-09-01", filed: "2023-09-01" });
    expect(check([asked, later]).findings[0]).toMatchObject({
      kind: "OTHER_FISCAL_FUND",
      tier: "red",
      note: "note.later-elsewhere",
    });
  });

  test("11 a district row with the publication number, tied by a look-up row", () => {
    const district = otherFund({ patents: "CN104459386B", amount: wan(12) });
    const tied = { patentList: [listing({ row: 8, patents: [P1], publications: ["CN104459386A"] })] };
    const found = check([asked, district], tied).findings[0];
    expect(found).toMatchObject({ kind: "OTHER_FISCAL_FUND", tier: "red" });
    expect(found?.evidence.find(({ relation }) => relation === "evidence.through-alias")?.values).toEqual({
      sheet: "专利清单",
      row: 8,
    });
  });

  test("12 the same without the look-up row, title equal, same firm", () => {
    const district = otherFund({ patents: "CN104459386B", title: "储能变流器散热结构", amount: wan(12) });
    const { findings, relations } = check([asked, district]);
    expect(findings[0]).toMatchObject({ kind: "SIMILAR_TITLE", tier: "orange" });
    expect(relations).toEqual([expect.objectContaining({ kind: "hold", claims: [asked.claim] })]);
  });

  test("13 district money that matches this very grant", () => {
    const matching = otherFund({ patents: P1, matter: "市级专利转化资金区级配套", amount: wan(12) });
    expect(check([asked, matching]).findings[0]).toMatchObject({
      kind: "OTHER_FISCAL_FUND",
      tier: "red",
      note: "note.matching",
    });
  });

  test("14 other money for another project of the firm, even of the same amount", () => {
    for (const matter of ["高新技术企业奖励", "研发费用补助", "稳岗返还"])
      noHoldNoExclusion([asked, otherFund({ matter, amount: wan(25.6) })]);
  });

  test("15 other money returned in full, and in part", () => {
    const whole = otherFund({ patents: P1, amount: wan(12), state: "returned" });
    noHoldNoExclusion([asked, whole]);
    expect(tierOf("OTHER_FUND_RETURNED", [asked, whole])).toBe("info");
    const part = otherFund({ patents: P1, amount: wan(12), partlyReturned: true });
    expect(check([asked, part]).findings[0]).toMatchObject({ tier: "red", note: "note.partly-returned" });
  });

  test("25 a bundle of patents, one of them funded elsewhere", () => {
    const bundle = application({ number: "BD-1", patents: `${P1}、${P2}、${patentNo(3)}`, amount: wan(90) });
    expect(check([bundle, otherFund({ patents: P2, amount: wan(12) })]).findings[0]).toMatchObject({
      kind: "OTHER_FISCAL_FUND",
      tier: "red",
      note: "note.part-of-bundle",
    });
  });

  test("38 name variants without codes and a similar title", () => {
    const records = [
      application({
        name: "北京棠梨智能装备科技有限公司",
        code: "",
        title: "储能变流器散热结构",
        amount: wan(64),
      }),
      otherFund({
        name: "北京棠梨智能装备有限公司",
        code: "",
        title: "储能变流器散热结构项目",
        amount: wan(12),
      }),
    ];
    expect(tierOf("SIMILAR_TITLE", records)).toBe("orange");
  });

  test("43 withdrawn here, funded by the district", () => {
    expect(kinds([{ ...asked, state: "void" }, otherFund({ patents: P1, amount: wan(12) })])).toEqual([]);
  });

  test("46 a look-up row is never a finding", () => {
    expect(
      kinds([asked], { patentList: [listing({ row: 5, contractNo: "YL-ZR-2023-06", patents: [P1] })] }),
    ).toEqual([]);
  });

  test("50 two other-fund rows are not this fund's finding", () => {
    const records = [otherFund({ patents: P1, amount: wan(12) }), otherFund({ patents: P1, amount: wan(9) })];
    noHoldNoExclusion(records);
    expect(tierOf("TWO_OTHER_FUNDS", records)).toBe("info");
  });

  test("money that is only on public notice holds the claim", () => {
    const notice = otherFund({ number: "yl-zr-2023-06", amount: wan(5), state: "pending" });
    const { findings, relations } = check([asked, notice]);
    expect(findings[0]).toMatchObject({ kind: "OTHER_FUND_PENDING", tier: "orange", verdict: "hold" });
    expect(relations[0]).toMatchObject({ kind: "hold", reason: "OTHER_FUND_PENDING", claims: [asked.claim] });
  });
});

describe("one patent, several firms", () => {
  const of = (
    firm: { readonly name: string; readonly code: string },
    given: Partial<FundingRecord>,
  ): FundingRecord => application({ ...firm, patents: P1, amount: wan(10), ...given });

  test("17 common licences to different firms under their own contracts", () => {
    const records = [
      of(FIRM.orchard, { mode: "common-licence", number: "XK-1" }),
      of(FIRM.river, { mode: "open-licence", number: "XK-2" }),
    ];
    noHoldNoExclusion(records);
    expect(tierOf("NON_EXCLUSIVE_LICENCE", records)).toBe("info");
  });

  test("18 assigned to two firms", () => {
    const records = [of(FIRM.orchard, { number: "ZR-1" }), of(FIRM.river, { number: "ZR-2" })];
    const { findings, relations } = check(records);
    expect(findings[0]).toMatchObject({ kind: "TRANSFER_CONFLICT", tier: "orange" });
    expect(relations[0]).toMatchObject({ kind: "hold", reason: "TRANSFER_CONFLICT" });
  });

  test("18 assigned to two firms, seen only through the list of patents", () => {
    const records = [
      of(FIRM.orchard, { number: "YM-ZR-2023-02" }),
      of(FIRM.river, { number: "LT-ZR-2023-03", patents: "见专利清单（2件）" }),
    ];
    const lists = {
      patentList: [
        listing({ row: 23, contractNo: "LT-ZR-2023-03", patents: [P1] }),
        listing({ row: 24, contractNo: "LT-ZR-2023-03", patents: [P2] }),
      ],
    };
    expect(kinds(records)).toEqual([]);
    const found = check(records, lists).findings[0];
    expect(found).toMatchObject({ kind: "TRANSFER_CONFLICT", tier: "orange" });
    expect(found?.evidence.find(({ relation }) => relation === "evidence.through-listing")?.values).toEqual({
      sheet: "专利清单",
      row: 23,
    });
  });

  test("18 exclusive licence to one and a common licence to another", () => {
    const records = [
      of(FIRM.orchard, { mode: "exclusive-licence", number: "XK-1" }),
      of(FIRM.river, { mode: "common-licence", number: "XK-2" }),
    ];
    expect(check(records).relations[0]).toMatchObject({ kind: "hold", reason: "EXCLUSIVE_LICENCE_CONFLICT" });
  });

  test("19 sole licences to two firms", () => {
    const records = [
      of(FIRM.orchard, { mode: "sole-licence", number: "XK-1" }),
      of(FIRM.river, { mode: "sole-licence", number: "XK-2" }),
    ];
    expect(tierOf("EXCLUSIVE_LICENCE_CONFLICT", records)).toBe("orange");
  });

  test("20 assigned from A to B, and later from B to C", () => {
    const records = [
      of(FIRM.orchard, { number: "ZR-1", supplier: "京棠科技大学", filed: "2022-03-01" }),
      of(FIRM.river, { number: "ZR-2", supplier: FIRM.orchard.name, filed: "2023-03-01" }),
    ];
    noHoldNoExclusion(records);
    expect(tierOf("TRANSFER_CHAIN", records)).toBe("yellow");
  });

  test("24 joint transferees whose shares make up the contract", () => {
    const joint = { number: "ZR-9", contractAmount: wan(100) };
    const records = [
      of(FIRM.orchard, { ...joint, amount: wan(60) }),
      of(FIRM.river, { ...joint, amount: wan(40) }),
    ];
    noHoldNoExclusion(records);
    expect(tierOf("JOINT_APPLICANTS", records)).toBe("info");
  });

  test("24 joint transferees who ask for more than the contract", () => {
    const joint = { number: "ZR-9", contractAmount: wan(100) };
    const records = [
      of(FIRM.orchard, { ...joint, amount: wan(100) }),
      of(FIRM.river, { ...joint, amount: wan(40) }),
    ];
    expect(tierOf("PAID_OVER_CONTRACT", records)).toBe("red");
  });

  test("49 different firms with one telephone, the same patent and amount", () => {
    const records = [
      of(FIRM.orchard, { mode: "common-licence", number: "XK-1", contact: "010-62340001" }),
      of(FIRM.river, { mode: "common-licence", number: "XK-2", contact: "01062340001" }),
    ];
    noHoldNoExclusion(records);
    expect(tierOf("RELATED_PARTIES", records)).toBe("yellow");
  });
});
