/** Article 10 for one claim: its figures, the checks that matter for the case, and the steps of its formula. */
import type { Claim } from "../../src/policy/claim";
import { ABSENT, type CellRef, invalid, known, missing } from "../../src/policy/fact";
import { Decimal } from "../../src/policy/money";
import { applicant, day, on, plan, tick, transferClaim, yuan } from "./build-claims";
import { tellPlan } from "./tell-plan";

type Setup = Parameters<typeof plan>[1];
type Scenario = readonly [
  title: string,
  claim: Claim,
  setup: Setup,
  checks: readonly string[],
  told: readonly string[],
];

const at = (column: number): readonly CellRef[] => [{ sheet: "台账", row: 1, column }];
const reading = (id: string, option: string): Setup => ({ settings: { readings: { [id]: option } } });
const who = (changes: Parameters<typeof applicant>[0]) => ({ applicant: applicant(changes) });
/** The claim whose checks a person answers. */
const ASKED = transferClaim(1);
const large = { employees: known(1000), revenue: yuan("400000000") };
const completed = (date: string) => known({ kind: "completed" as const, date: day(date) });

describe("Article 10: what counts as paid", () => {
  test.each<Scenario>([
    [
      "the patents alone, though the whole contract is known",
      transferClaim(1, {
        patentPaid: known(new Decimal("500000"), at(5)),
        paid: known(new Decimal("800000"), at(6)),
        contractAmount: yuan("900000"),
      }),
      {},
      ["paid-amount"],
      [
        "台账!1: payable 200000.00 with computed=200000.00 roomBefore=1000000.00 prior=0.00 afterCaps=200000.00 under 2023 91110108MAWWW0017F",
        "  ? paid-amount (10) pass @台账!R1C5",
        "  > art10.rate (10) paid=500000.00 rate=0.4 exact=200000.00 amount=200000.00 = 200000.00 @台账!R1C5",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=200000.00 room=1000000.00 amount=200000.00 = 200000.00",
        "  > result.payable (10) amount=200000.00 = 200000.00",
      ],
    ],
    [
      "no column for the patents: what was paid",
      transferClaim(1, { patentPaid: ABSENT, paid: known(new Decimal("800000"), at(6)) }),
      {},
      ["paid-amount"],
      [
        "台账!1: payable 320000.00 with computed=320000.00 roomBefore=1000000.00 prior=0.00 afterCaps=320000.00 under 2023 91110108MAWWW0017F",
        "  ? paid-amount (10) pass @台账!R1C6",
        "  > art10.rate (10) paid=800000.00 rate=0.4 exact=320000.00 amount=320000.00 = 320000.00 @台账!R1C6",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=320000.00 room=1000000.00 amount=320000.00 = 320000.00",
        "  > result.payable (10) amount=320000.00 = 320000.00",
      ],
    ],
    [
      "more than the contract",
      transferClaim(1, { contractAmount: yuan("999999.99") }),
      {},
      [],
      [
        "台账!1: payable 400000.00 flags PAID_OVER_CONTRACT with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "just the contract",
      transferClaim(1, { contractAmount: yuan("1000000") }),
      {},
      [],
      [
        "台账!1: payable 400000.00 with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "ten thousand times the contract: the unit is suspect",
      transferClaim(1, { patentPaid: known(new Decimal("1000000"), at(5)), contractAmount: yuan("100") }),
      {},
      ["paid-amount"],
      [
        "台账!1: manual 0.00 UNIT_SUSPECT under 2023 91110108MAWWW0017F",
        "  ? paid-amount (10) verify manual UNIT_SUSPECT amount=1000000.00 contract=100.00 @台账!R1C5",
        "  > result.manual (10) reason=UNIT_SUSPECT check=paid-amount amount=0.00 = 0.00 @台账!R1C5",
      ],
    ],
    [
      "a contract of nothing says nothing about the unit",
      transferClaim(1, { patentPaid: yuan("0"), contractAmount: yuan("0") }),
      {},
      ["paid-amount"],
      [
        "台账!1: zero 0.00 with computed=0.00 roomBefore=1000000.00 prior=0.00 afterCaps=0.00 under 2023 91110108MAWWW0017F",
        "  ? paid-amount (10) pass",
        "  > art10.rate (10) paid=0.00 rate=0.4 exact=0.00 amount=0.00 = 0.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=0.00 room=1000000.00 amount=0.00 = 0.00",
        "  > result.zero (10) amount=0.00 = 0.00",
      ],
    ],
    [
      "a subsidy of ten thousand annual caps exactly",
      transferClaim(1, { patentPaid: yuan("25000000000") }),
      {},
      ["paid-amount"],
      [
        "台账!1: payable 1000000.00 ANNUAL_CAP with computed=10000000000.00 roomBefore=1000000.00 prior=0.00 afterCaps=1000000.00 under 2023 91110108MAWWW0017F",
        "  ? paid-amount (10) pass",
        "  > art10.rate (10) paid=25000000000.00 rate=0.4 exact=10000000000.00 amount=10000000000.00 = 10000000000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.cut (10) wanted=10000000000.00 room=1000000.00 amount=1000000.00 = 1000000.00",
        "  > result.payable (10) amount=1000000.00 = 1000000.00",
      ],
    ],
    [
      "a fen more: the unit is suspect",
      transferClaim(1, { patentPaid: yuan("25000000000.03") }),
      {},
      ["paid-amount"],
      [
        "台账!1: manual 0.00 UNIT_SUSPECT under 2023 91110108MAWWW0017F",
        "  ? paid-amount (10) verify manual UNIT_SUSPECT amount=25000000000.03",
        "  > result.manual (10) reason=UNIT_SUSPECT check=paid-amount amount=0.00 = 0.00",
      ],
    ],
    [
      "a person names the figure",
      transferClaim(1, { patentPaid: known(new Decimal("1000000"), at(5)), contractAmount: yuan("100") }),
      { ticks: [tick(ASKED, "paid-amount", "pass", "120.5")] },
      ["paid-amount"],
      [
        "台账!1: payable 48.20 flags PAID_OVER_CONTRACT PERSON_DECIDED with computed=48.20 roomBefore=1000000.00 prior=0.00 afterCaps=48.20 under 2023 91110108MAWWW0017F",
        "  ? paid-amount (10) pass amount=120.50 @台账!R1C5 by 王某",
        "  > art10.rate (10) paid=120.50 rate=0.4 exact=48.20 amount=48.20 = 48.20 @台账!R1C5",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=48.20 room=1000000.00 amount=48.20 = 48.20",
        "  > result.payable (10) amount=48.20 = 48.20",
      ],
    ],
    [
      "a person passes it without a figure",
      transferClaim(1, { patentPaid: invalid("约5", "approximate", at(5)) }),
      { ticks: [tick(ASKED, "paid-amount", "pass")] },
      ["paid-amount"],
      [
        "台账!1: error - AMOUNT_NOT_A_NUMBER under 2023 91110108MAWWW0017F",
        "  ? paid-amount (10) fail error AMOUNT_NOT_A_NUMBER raw=约5 @台账!R1C5",
        "  > result.error (10) reason=AMOUNT_NOT_A_NUMBER check=paid-amount amount= @台账!R1C5",
      ],
    ],
    [
      "a person names no plain number",
      transferClaim(1, { patentPaid: invalid("约5", "approximate", at(5)) }),
      { ticks: [tick(ASKED, "paid-amount", "pass", "5万")] },
      ["paid-amount"],
      [
        "台账!1: error - AMOUNT_NOT_A_NUMBER under 2023 91110108MAWWW0017F",
        "  ? paid-amount (10) fail error AMOUNT_NOT_A_NUMBER raw=约5 @台账!R1C5",
        "  > result.error (10) reason=AMOUNT_NOT_A_NUMBER check=paid-amount amount= @台账!R1C5",
      ],
    ],
    [
      "a person fails it",
      transferClaim(1),
      { ticks: [tick(ASKED, "paid-amount", "fail", "120.5")] },
      ["paid-amount"],
      [
        "台账!1: ineligible 0.00 DECIDED_AGAINST flags PERSON_DECIDED with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? paid-amount (10) fail ineligible DECIDED_AGAINST by 王某",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.ineligible (10) reason=DECIDED_AGAINST check=paid-amount amount=0.00 = 0.00",
      ],
    ],
    [
      "an unreadable figure with its likely meaning",
      transferClaim(1, { patentPaid: invalid("1o0", "not-a-number", at(5), "100") }),
      {},
      ["paid-amount"],
      [
        "台账!1: error - AMOUNT_NOT_A_NUMBER under 2023 91110108MAWWW0017F",
        "  ? paid-amount (10) fail error AMOUNT_NOT_A_NUMBER raw=1o0 suggestion=100 @台账!R1C5",
        "  > result.error (10) reason=AMOUNT_NOT_A_NUMBER check=paid-amount amount= @台账!R1C5",
      ],
    ],
    [
      "an unreadable figure without one",
      transferClaim(1, { patentPaid: invalid("约5", "approximate", at(5)) }),
      {},
      ["paid-amount"],
      [
        "台账!1: error - AMOUNT_NOT_A_NUMBER under 2023 91110108MAWWW0017F",
        "  ? paid-amount (10) fail error AMOUNT_NOT_A_NUMBER raw=约5 @台账!R1C5",
        "  > result.error (10) reason=AMOUNT_NOT_A_NUMBER check=paid-amount amount= @台账!R1C5",
      ],
    ],
    [
      "an unknown unit",
      transferClaim(1, { patentPaid: invalid("5", "unit-unknown", at(5)) }),
      {},
      ["paid-amount"],
      [
        "台账!1: incomplete - UNIT_UNKNOWN under 2023 91110108MAWWW0017F",
        "  ? paid-amount (10) verify incomplete UNIT_UNKNOWN raw=5 @台账!R1C5",
        "  > result.incomplete (10) reason=UNIT_UNKNOWN check=paid-amount amount= @台账!R1C5",
      ],
    ],
    [
      "a suspect unit",
      transferClaim(1, { patentPaid: invalid("5", "unit-suspect", at(5)) }),
      {},
      ["paid-amount"],
      [
        "台账!1: manual 0.00 UNIT_SUSPECT under 2023 91110108MAWWW0017F",
        "  ? paid-amount (10) verify manual UNIT_SUSPECT raw=5 @台账!R1C5",
        "  > result.manual (10) reason=UNIT_SUSPECT check=paid-amount amount=0.00 = 0.00 @台账!R1C5",
      ],
    ],
    [
      "a negative figure that the reader saw",
      transferClaim(1, { patentPaid: invalid("-5", "negative", at(5)) }),
      {},
      ["paid-amount"],
      [
        "台账!1: error - AMOUNT_NEGATIVE under 2023 91110108MAWWW0017F",
        "  ? paid-amount (10) fail error AMOUNT_NEGATIVE raw=-5 @台账!R1C5",
        "  > result.error (10) reason=AMOUNT_NEGATIVE check=paid-amount amount= @台账!R1C5",
      ],
    ],
    [
      "a negative figure",
      transferClaim(1, { patentPaid: known(new Decimal("-5"), at(5)) }),
      {},
      ["paid-amount"],
      [
        "台账!1: error - AMOUNT_NEGATIVE under 2023 91110108MAWWW0017F",
        "  ? paid-amount (10) fail error AMOUNT_NEGATIVE raw=-5 @台账!R1C5",
        "  > result.error (10) reason=AMOUNT_NEGATIVE check=paid-amount amount= @台账!R1C5",
      ],
    ],
    [
      "nothing",
      transferClaim(1, { patentPaid: yuan("-0") }),
      {},
      ["paid-amount"],
      [
        "台账!1: zero 0.00 with computed=0.00 roomBefore=1000000.00 prior=0.00 afterCaps=0.00 under 2023 91110108MAWWW0017F",
        "  ? paid-amount (10) pass",
        "  > art10.rate (10) paid=0.00 rate=0.4 exact=0.00 amount=0.00 = 0.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=0.00 room=1000000.00 amount=0.00 = 0.00",
        "  > result.zero (10) amount=0.00 = 0.00",
      ],
    ],
    [
      "a tenth of a fen",
      transferClaim(1, { patentPaid: yuan("100.001") }),
      {},
      [],
      [
        "台账!1: payable 40.00 flags SUB_FEN_INPUT by G1 with computed=40.00 roomBefore=1000000.00 prior=0.00 afterCaps=40.00 under 2023 91110108MAWWW0017F",
        "  > art10.rate-floored (10) paid=100.001 rate=0.4 exact=40.0004 amount=40.00 = 40.00 G1",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=40.00 room=1000000.00 amount=40.00 = 40.00",
        "  > result.payable (10) amount=40.00 = 40.00",
      ],
    ],
    [
      "net of tax: 1,000,000 ÷ 1.06 (A10-4)",
      transferClaim(1),
      reading("A10-4", "net-of-vat"),
      [],
      [
        "台账!1: payable 377358.49 by A10-4 G1 with computed=377358.49 roomBefore=1000000.00 prior=0.00 afterCaps=377358.49 under 2023 91110108MAWWW0017F",
        "  > art10.net-of-vat (10) paid=1000000.00 rate=0.06 amount=943396.2264 = 943396.226415094339622641509433962264150943396226415094339622 A10-4",
        "  > art10.rate-floored (10) paid=943396.226415094339622641509433962264150943396226415094339622 rate=0.4 exact=377358.490566037735849056603773584905660377358490566037735848 amount=377358.49 = 377358.49 G1",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=377358.49 room=1000000.00 amount=377358.49 = 377358.49",
        "  > result.payable (10) amount=377358.49 = 377358.49",
      ],
    ],
    [
      "the contract price (A10-4)",
      transferClaim(1, { contractAmount: known(new Decimal("2000000"), at(7)) }),
      reading("A10-4", "contract-price"),
      ["paid-amount"],
      [
        "台账!1: payable 800000.00 by A10-4 with computed=800000.00 roomBefore=1000000.00 prior=0.00 afterCaps=800000.00 under 2023 91110108MAWWW0017F",
        "  ? paid-amount (10) pass @台账!R1C7",
        "  > art10.rate (10) paid=2000000.00 rate=0.4 exact=800000.00 amount=800000.00 = 800000.00 @台账!R1C7",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=800000.00 room=1000000.00 amount=800000.00 = 800000.00",
        "  > result.payable (10) amount=800000.00 = 800000.00",
      ],
    ],
  ])("%s", (_title, claim, setup, checks, told) => {
    expect(tellPlan(plan([claim], setup), checks)).toEqual(told);
  });
});

describe("Article 10: 作价入股 (A10-2)", () => {
  test.each<Scenario>([
    [
      "cash counts",
      transferClaim(1, { mode: known("equity"), patentPaid: known(new Decimal("300000"), at(5)) }),
      {},
      ["equity-payment"],
      [
        "台账!1: payable 120000.00 flags EQUITY_CASH_PART by A10-2 with computed=120000.00 roomBefore=1000000.00 prior=0.00 afterCaps=120000.00 under 2023 91110108MAWWW0017F",
        "  ? equity-payment (10) pass @台账!R1C5",
        "  > art10.rate (10) paid=300000.00 rate=0.4 exact=120000.00 amount=120000.00 = 120000.00 @台账!R1C5",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=120000.00 room=1000000.00 amount=120000.00 = 120000.00",
        "  > result.payable (10) amount=120000.00 = 120000.00",
      ],
    ],
    [
      "no cash: blank",
      transferClaim(1, { mode: known("equity"), patentPaid: missing(at(5)) }),
      {},
      ["equity-payment"],
      [
        "台账!1: manual 0.00 EQUITY_NO_PAID_AMOUNT by A10-2 with computed=0.00 under 2023 91110108MAWWW0017F",
        "  ? equity-payment (10) verify manual EQUITY_NO_PAID_AMOUNT @台账!R1C5",
        "  > art10.rate (10) paid=0.00 rate=0.4 exact=0.00 amount=0.00 = 0.00 @台账!R1C5",
        "  > result.manual (10) reason=EQUITY_NO_PAID_AMOUNT check=equity-payment amount=0.00 = 0.00 @台账!R1C5",
      ],
    ],
    [
      "no cash: no column",
      transferClaim(1, { mode: known("equity"), patentPaid: ABSENT }),
      {},
      ["equity-payment"],
      [
        "台账!1: manual 0.00 EQUITY_NO_PAID_AMOUNT by A10-2 with computed=0.00 under 2023 91110108MAWWW0017F",
        "  ? equity-payment (10) verify manual EQUITY_NO_PAID_AMOUNT",
        "  > art10.rate (10) paid=0.00 rate=0.4 exact=0.00 amount=0.00 = 0.00",
        "  > result.manual (10) reason=EQUITY_NO_PAID_AMOUNT check=equity-payment amount=0.00 = 0.00",
      ],
    ],
    [
      "no cash: nothing",
      transferClaim(1, { mode: known("equity"), patentPaid: yuan("0") }),
      {},
      ["equity-payment"],
      [
        "台账!1: manual 0.00 EQUITY_NO_PAID_AMOUNT by A10-2 with computed=0.00 under 2023 91110108MAWWW0017F",
        "  ? equity-payment (10) verify manual EQUITY_NO_PAID_AMOUNT",
        "  > art10.rate (10) paid=0.00 rate=0.4 exact=0.00 amount=0.00 = 0.00",
        "  > result.manual (10) reason=EQUITY_NO_PAID_AMOUNT check=equity-payment amount=0.00 = 0.00",
      ],
    ],
    [
      "an unreadable figure",
      transferClaim(1, { mode: known("equity"), patentPaid: invalid("约", "approximate", at(5)) }),
      {},
      ["equity-payment"],
      [
        "台账!1: error - AMOUNT_NOT_A_NUMBER by A10-2 under 2023 91110108MAWWW0017F",
        "  ? equity-payment (10) fail error AMOUNT_NOT_A_NUMBER raw=约 @台账!R1C5",
        "  > result.error (10) reason=AMOUNT_NOT_A_NUMBER check=equity-payment amount= @台账!R1C5",
      ],
    ],
    [
      "a person names the amount",
      transferClaim(1, { mode: known("equity"), patentPaid: missing(at(5)) }),
      { ticks: [tick(ASKED, "equity-payment", "pass", "250000")] },
      ["equity-payment"],
      [
        "台账!1: payable 100000.00 flags PERSON_DECIDED by A10-2 with computed=100000.00 roomBefore=1000000.00 prior=0.00 afterCaps=100000.00 under 2023 91110108MAWWW0017F",
        "  ? equity-payment (10) pass amount=250000.00 @台账!R1C5 by 王某",
        "  > art10.rate (10) paid=250000.00 rate=0.4 exact=100000.00 amount=100000.00 = 100000.00 @台账!R1C5",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=100000.00 room=1000000.00 amount=100000.00 = 100000.00",
        "  > result.payable (10) amount=100000.00 = 100000.00",
      ],
    ],
    [
      "the appraised value",
      transferClaim(1, {
        mode: known("equity"),
        patentPaid: missing(),
        contractAmount: known(new Decimal("700000"), at(7)),
      }),
      reading("A10-2", "appraised-value"),
      ["equity-payment"],
      [
        "台账!1: payable 280000.00 by A10-2 with computed=280000.00 roomBefore=1000000.00 prior=0.00 afterCaps=280000.00 under 2023 91110108MAWWW0017F",
        "  ? equity-payment (10) pass @台账!R1C7",
        "  > art10.rate (10) paid=700000.00 rate=0.4 exact=280000.00 amount=280000.00 = 280000.00 @台账!R1C7",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=280000.00 room=1000000.00 amount=280000.00 = 280000.00",
        "  > result.payable (10) amount=280000.00 = 280000.00",
      ],
    ],
  ])("%s", (_title, claim, setup, checks, told) => {
    expect(tellPlan(plan([claim], setup), checks)).toEqual(told);
  });
});

describe("Article 10: 作价入股 refused, other manners", () => {
  test.each<Scenario>([
    [
      "refused (A10-2)",
      transferClaim(1, { mode: known("equity", at(2)) }),
      reading("A10-2", "refuse"),
      ["acquisition-mode", "equity-payment"],
      [
        "台账!1: ineligible 0.00 MODE_NOT_ELIGIBLE flags EQUITY_CASH_PART by A10-2 with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? equity-payment (10) pass",
        "  ? acquisition-mode (10) fail ineligible MODE_NOT_ELIGIBLE @台账!R1C2",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.ineligible (10) reason=MODE_NOT_ELIGIBLE check=acquisition-mode amount=0.00 = 0.00 @台账!R1C2",
      ],
    ],
    [
      "the manner blank",
      transferClaim(1, { mode: missing(at(2)) }),
      {},
      ["acquisition-mode"],
      [
        "台账!1: incomplete - EVIDENCE_MISSING with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? acquisition-mode (10) verify incomplete EVIDENCE_MISSING @台账!R1C2",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.incomplete (10) reason=EVIDENCE_MISSING check=acquisition-mode amount= @台账!R1C2",
      ],
    ],
    [
      "a hospital",
      transferClaim(1, { supplierKind: known("hospital", at(3)) }),
      {},
      ["supplier-listed"],
      [
        "台账!1: manual 0.00 TRANSFEROR_TO_VERIFY with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? supplier-listed (10) verify manual TRANSFEROR_TO_VERIFY @台账!R1C3",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.manual (10) reason=TRANSFEROR_TO_VERIFY check=supplier-listed amount=0.00 = 0.00 @台账!R1C3",
      ],
    ],
  ])("%s", (_title, claim, setup, checks, told) => {
    expect(tellPlan(plan([claim], setup), checks)).toEqual(told);
  });
});

describe("Article 10: patents, manner, registration", () => {
  test.each<Scenario>([
    [
      "a number that cannot be right, with its repair",
      transferClaim(1, { patents: invalid("ZL1.2", "check-digit", at(4), "ZL1.3") }),
      {},
      ["patent-numbers"],
      [
        "台账!1: incomplete - PATENT_CHECK_DIGIT with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? patent-numbers (10) verify incomplete PATENT_CHECK_DIGIT raw=ZL1.2 suggestion=ZL1.3 @台账!R1C4",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.incomplete (10) reason=PATENT_CHECK_DIGIT check=patent-numbers amount= @台账!R1C4",
      ],
    ],
    [
      "a number that cannot be right",
      transferClaim(1, { patents: invalid("ZL1.2", "check-digit", at(4)) }),
      {},
      ["patent-numbers"],
      [
        "台账!1: incomplete - PATENT_CHECK_DIGIT with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? patent-numbers (10) verify incomplete PATENT_CHECK_DIGIT raw=ZL1.2 @台账!R1C4",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.incomplete (10) reason=PATENT_CHECK_DIGIT check=patent-numbers amount= @台账!R1C4",
      ],
    ],
    [
      "no number",
      transferClaim(1, { patents: missing(at(4)) }),
      {},
      ["patent-numbers"],
      [
        "台账!1: incomplete - PATENT_MISSING with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? patent-numbers (10) verify incomplete PATENT_MISSING @台账!R1C4",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.incomplete (10) reason=PATENT_MISSING check=patent-numbers amount= @台账!R1C4",
      ],
    ],
    [
      "an empty list",
      transferClaim(1, { patents: known([], at(4)) }),
      {},
      ["patent-numbers"],
      [
        "台账!1: incomplete - PATENT_MISSING with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? patent-numbers (10) verify incomplete PATENT_MISSING @台账!R1C4",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.incomplete (10) reason=PATENT_MISSING check=patent-numbers amount= @台账!R1C4",
      ],
    ],
    [
      "no column for them",
      transferClaim(1, { patents: ABSENT }),
      {},
      ["patent-numbers"],
      [
        "台账!1: payable 400000.00 with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  ? patent-numbers (10) verify",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "two numbers",
      transferClaim(1, { patents: known(["ZL1", "ZL2"]) }),
      {},
      ["patent-numbers"],
      [
        "台账!1: payable 400000.00 flags MULTI_PATENT_CELL with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  ? patent-numbers (10) pass",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "withdrawn, with the remark that says so",
      transferClaim(1, { withdrawn: true, remark: known("撤回", at(9)) }),
      {},
      ["not-withdrawn"],
      [
        "台账!1: ineligible 0.00 WITHDRAWN with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? not-withdrawn (16) fail ineligible WITHDRAWN @台账!R1C9",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.ineligible (16) reason=WITHDRAWN check=not-withdrawn amount=0.00 = 0.00 @台账!R1C9",
      ],
    ],
    [
      "withdrawn, struck through",
      transferClaim(1, { withdrawn: true }),
      {},
      ["not-withdrawn"],
      [
        "台账!1: ineligible 0.00 WITHDRAWN with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? not-withdrawn (16) fail ineligible WITHDRAWN",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.ineligible (16) reason=WITHDRAWN check=not-withdrawn amount=0.00 = 0.00",
      ],
    ],
    [
      "registration blank",
      transferClaim(1, { registration: missing(at(3)) }),
      {},
      ["registration-completed"],
      [
        "台账!1: incomplete - REGISTRATION_MISSING with computed=400000.00 under undefined 91110108MAWWW0017F",
        "  ? registration-completed (10) verify incomplete REGISTRATION_MISSING @台账!R1C3",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.incomplete (10) reason=REGISTRATION_MISSING check=registration-completed amount= @台账!R1C3",
      ],
    ],
    [
      "registration without a day",
      transferClaim(1, { registration: known({ kind: "pending" }, at(3)) }),
      {},
      ["registration-completed"],
      [
        "台账!1: deferred 0.00 REGISTRATION_NOT_COMPLETED with computed=400000.00 under undefined 91110108MAWWW0017F",
        "  ? registration-completed (10) verify deferred REGISTRATION_NOT_COMPLETED @台账!R1C3",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.deferred (10) reason=REGISTRATION_NOT_COMPLETED check=registration-completed amount=0.00 = 0.00 @台账!R1C3",
      ],
    ],
    [
      "a code with a wrong check digit",
      transferClaim(1, who({ uscc: invalid("9", "check-digit", at(2), "91110108MAWWW0017F") })),
      {},
      ["applicant-code"],
      [
        "台账!1: incomplete - USCC_CHECK_DIGIT with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? applicant-code (14) verify incomplete USCC_CHECK_DIGIT raw=9 suggestion=91110108MAWWW0017F @台账!R1C2",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.incomplete (14) reason=USCC_CHECK_DIGIT check=applicant-code amount= @台账!R1C2",
      ],
    ],
    [
      "no code",
      transferClaim(1, who({ uscc: missing(at(2)) })),
      {},
      ["applicant-code"],
      [
        "台账!1: incomplete - USCC_MISSING with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? applicant-code (14) verify incomplete USCC_MISSING @台账!R1C2",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.incomplete (14) reason=USCC_MISSING check=applicant-code amount= @台账!R1C2",
      ],
    ],
    [
      "first day in force",
      transferClaim(1, { applicationDate: on("2022-01-24"), registration: completed("2022-01-23") }),
      {},
      ["force-date"],
      [
        "台账!1: payable 400000.00 flags EVENT_BEFORE_FORCE APPLICATION_ON_FIRST_DAY with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2022 91110108MAWWW0017F",
        "  ? force-date (22) pass date=2022-01-24 validFrom=2022-01-24 validTo=2023-12-31",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
  ])("%s", (_title, claim, setup, checks, told) => {
    expect(tellPlan(plan([claim], setup), checks)).toEqual(told);
  });
});

describe("Article 10: size of the applicant", () => {
  test.each<Scenario>([
    [
      "large",
      transferClaim(1, who(large)),
      {},
      ["sme-class"],
      [
        "台账!1: ineligible 0.00 NOT_SME with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? sme-class (10) fail ineligible NOT_SME size=large employees=1000 revenue=40000",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.ineligible (10) reason=NOT_SME check=sme-class amount=0.00 = 0.00",
      ],
    ],
    [
      "just below by one person",
      transferClaim(1, who({ employees: known(999), revenue: yuan("400000000") })),
      {},
      ["sme-class"],
      [
        "台账!1: payable 400000.00 flags SME_BOUNDARY with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  ? sme-class (10) pass size=medium employees=999 employeesBound=1000 revenue=40000",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "within one per cent",
      transferClaim(1, who({ employees: known(990), revenue: yuan("396000000") })),
      {},
      ["sme-class"],
      [
        "台账!1: payable 400000.00 flags SME_BOUNDARY with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  ? sme-class (10) pass size=medium employees=990 employeesBound=1000 revenue=39600 revenueBound=40000",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "a little further",
      transferClaim(1, who({ employees: known(989), revenue: yuan("396000000") })),
      {},
      ["sme-class"],
      [
        "台账!1: payable 400000.00 with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  ? sme-class (10) pass size=medium employees=989 employeesBound=1000 revenue=39600 revenueBound=40000",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "one indicator settles it",
      transferClaim(1, who({ employees: known(299), revenue: missing(at(8)) })),
      {},
      ["sme-class"],
      [
        "台账!1: payable 400000.00 with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  ? sme-class (10) pass size=small employees=299 employeesBound=300 missing=revenue @台账!R1C8",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "one indicator does not",
      transferClaim(1, who({ employees: known(1000), revenue: missing(at(8)) })),
      {},
      ["sme-class"],
      [
        "台账!1: incomplete - SIZE_EVIDENCE_MISSING with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? sme-class (10) verify incomplete SIZE_EVIDENCE_MISSING size=missing employees=1000 missing=revenue @台账!R1C8",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.incomplete (10) reason=SIZE_EVIDENCE_MISSING check=sme-class amount= @台账!R1C8",
      ],
    ],
    [
      "all blank",
      transferClaim(
        1,
        who({
          industry: missing(at(6)),
          employees: missing(at(7)),
          revenue: missing(at(8)),
          assets: missing(at(9)),
        }),
      ),
      {},
      ["sme-class"],
      [
        "台账!1: incomplete - SIZE_EVIDENCE_MISSING with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? sme-class (10) verify incomplete SIZE_EVIDENCE_MISSING @台账!R1C6 @台账!R1C7 @台账!R1C8 @台账!R1C9",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.incomplete (10) reason=SIZE_EVIDENCE_MISSING check=sme-class amount= @台账!R1C6 @台账!R1C7 @台账!R1C8 @台账!R1C9",
      ],
    ],
    [
      "no columns at all",
      transferClaim(1, who({ industry: ABSENT, employees: ABSENT, revenue: ABSENT, assets: ABSENT })),
      {},
      ["sme-class"],
      [
        "台账!1: payable 400000.00 with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  ? sme-class (10) verify",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "no columns, to be asked for (G17)",
      transferClaim(1, who({ industry: ABSENT, employees: ABSENT, revenue: ABSENT, assets: ABSENT })),
      reading("G17", "absent-is-missing"),
      ["sme-class"],
      [
        "台账!1: incomplete - SIZE_EVIDENCE_MISSING with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? sme-class (10) verify incomplete SIZE_EVIDENCE_MISSING",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.incomplete (10) reason=SIZE_EVIDENCE_MISSING check=sme-class amount=",
      ],
    ],
    [
      "the industry alone",
      transferClaim(1, who({ employees: ABSENT, revenue: ABSENT, assets: ABSENT })),
      {},
      ["sme-class"],
      [
        "台账!1: payable 400000.00 with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  ? sme-class (10) verify",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "the industry blank, no other columns",
      transferClaim(1, who({ industry: missing(at(6)), employees: ABSENT, revenue: ABSENT, assets: ABSENT })),
      {},
      ["sme-class"],
      [
        "台账!1: incomplete - SIZE_EVIDENCE_MISSING with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? sme-class (10) verify incomplete SIZE_EVIDENCE_MISSING @台账!R1C6",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.incomplete (10) reason=SIZE_EVIDENCE_MISSING check=sme-class amount= @台账!R1C6",
      ],
    ],
    [
      "declared large where nothing else is known",
      transferClaim(
        1,
        who({
          industry: ABSENT,
          employees: ABSENT,
          revenue: ABSENT,
          assets: ABSENT,
          declaredSize: known("large", at(10)),
        }),
      ),
      {},
      ["sme-class"],
      [
        "台账!1: ineligible 0.00 NOT_SME with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? sme-class (10) fail ineligible NOT_SME @台账!R1C10",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.ineligible (10) reason=NOT_SME check=sme-class amount=0.00 = 0.00 @台账!R1C10",
      ],
    ],
    [
      "declared no SME where nothing else is known",
      transferClaim(
        1,
        who({
          industry: ABSENT,
          employees: ABSENT,
          revenue: ABSENT,
          assets: ABSENT,
          declaredSize: known("not-sme", at(10)),
        }),
      ),
      {},
      ["sme-class"],
      [
        "台账!1: ineligible 0.00 NOT_SME with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? sme-class (10) fail ineligible NOT_SME @台账!R1C10",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.ineligible (10) reason=NOT_SME check=sme-class amount=0.00 = 0.00 @台账!R1C10",
      ],
    ],
    [
      "declared small where nothing else is known",
      transferClaim(
        1,
        who({
          industry: ABSENT,
          employees: ABSENT,
          revenue: ABSENT,
          assets: ABSENT,
          declaredSize: known("small", at(10)),
        }),
      ),
      {},
      ["sme-class"],
      [
        "台账!1: payable 400000.00 with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  ? sme-class (10) verify",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "declared small, is medium",
      transferClaim(1, who({ declaredSize: known("small") })),
      {},
      [],
      [
        "台账!1: payable 400000.00 flags SELF_DECLARED_SIZE_WRONG with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "declared medium, is medium",
      transferClaim(1, who({ declaredSize: known("medium") })),
      {},
      [],
      [
        "台账!1: payable 400000.00 with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "declared an SME, is one",
      transferClaim(1, who({ declaredSize: known("sme") })),
      {},
      [],
      [
        "台账!1: payable 400000.00 with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "declared no SME, is one",
      transferClaim(1, who({ declaredSize: known("not-sme") })),
      {},
      [],
      [
        "台账!1: payable 400000.00 flags SELF_DECLARED_SIZE_WRONG with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "declared an SME, is large",
      transferClaim(1, who({ ...large, declaredSize: known("sme") })),
      {},
      [],
      [
        "台账!1: ineligible 0.00 NOT_SME flags SELF_DECLARED_SIZE_WRONG with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.ineligible (10) reason=NOT_SME check=sme-class amount=0.00 = 0.00",
      ],
    ],
    [
      "declared no SME, is large",
      transferClaim(1, who({ ...large, declaredSize: known("not-sme") })),
      {},
      [],
      [
        "台账!1: ineligible 0.00 NOT_SME with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.ineligible (10) reason=NOT_SME check=sme-class amount=0.00 = 0.00",
      ],
    ],
    [
      "declared an SME, cannot be told",
      transferClaim(1, who({ employees: known(1000), revenue: missing(), declaredSize: known("sme") })),
      {},
      [],
      [
        "台账!1: incomplete - SIZE_EVIDENCE_MISSING with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.incomplete (10) reason=SIZE_EVIDENCE_MISSING check=sme-class amount=",
      ],
    ],
    [
      "declared small, only not large is known",
      transferClaim(1, who({ employees: known(999), revenue: missing(), declaredSize: known("small") })),
      {},
      [],
      [
        "台账!1: payable 400000.00 with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "an industry outside the standard",
      transferClaim(1, who({ industry: known("金融业") })),
      {},
      ["sme-class"],
      [
        "台账!1: manual 0.00 SIZE_NOT_CLASSIFIABLE with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? sme-class (10) verify manual SIZE_NOT_CLASSIFIABLE size=outside-standard",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.manual (10) reason=SIZE_NOT_CLASSIFIABLE check=sme-class amount=0.00 = 0.00",
      ],
    ],
    [
      "an unknown industry",
      transferClaim(1, who({ industry: known("人工智能") })),
      {},
      ["sme-class"],
      [
        "台账!1: manual 0.00 SIZE_NOT_CLASSIFIABLE with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? sme-class (10) verify manual SIZE_NOT_CLASSIFIABLE size=unknown-industry",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.manual (10) reason=SIZE_NOT_CLASSIFIABLE check=sme-class amount=0.00 = 0.00",
      ],
    ],
    [
      "by assets: 建筑业",
      transferClaim(
        1,
        who({ industry: known("建筑业"), assets: yuan("800000000"), revenue: yuan("799999900") }),
      ),
      {},
      ["sme-class"],
      [
        "台账!1: payable 400000.00 flags SME_BOUNDARY with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  ? sme-class (10) pass size=medium revenue=79999.99 revenueBound=80000 assets=80000",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
  ])("%s", (_title, claim, setup, checks, told) => {
    expect(tellPlan(plan([claim], setup), checks)).toEqual(told);
  });
});
