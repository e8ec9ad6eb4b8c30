/** Article 5 for one claim, and which of several obstacles decides: its figures, the checks that matter for the case, and the steps of its formula. */
import type { Claim } from "../../src/policy/claim";
import { ABSENT, type CellRef, invalid, known, missing } from "../../src/policy/fact";
import { applicant, no, plan, tick, transferClaim } from "./build-claims";
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

describe("Article 5 and the obstacle that decides (G18)", () => {
  test.each<Scenario>([
    [
      "able, or commercializing: one of them",
      transferClaim(
        1,
        who({ ableToUndertake: known(false, at(15)), alreadyCommercializing: known(true, at(16)) }),
      ),
      {},
      ["able-or-commercializing"],
      [
        "台账!1: payable 400000.00 with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  ? able-or-commercializing (5) pass @台账!R1C15 @台账!R1C16",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "able, the other blank",
      transferClaim(
        1,
        who({ ableToUndertake: known(true, at(15)), alreadyCommercializing: missing(at(16)) }),
      ),
      {},
      ["able-or-commercializing"],
      [
        "台账!1: payable 400000.00 with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  ? able-or-commercializing (5) pass @台账!R1C15 @台账!R1C16",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "no columns",
      transferClaim(1, who({ ableToUndertake: ABSENT, alreadyCommercializing: ABSENT })),
      {},
      ["able-or-commercializing"],
      [
        "台账!1: payable 400000.00 with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  ? able-or-commercializing (5) verify",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "no columns, to be asked for (G17)",
      transferClaim(1, who({ ableToUndertake: ABSENT, alreadyCommercializing: ABSENT })),
      reading("G17", "absent-is-missing"),
      ["able-or-commercializing"],
      [
        "台账!1: incomplete - EVIDENCE_MISSING with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? able-or-commercializing (5) verify incomplete EVIDENCE_MISSING",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.incomplete (5) reason=EVIDENCE_MISSING check=able-or-commercializing amount=",
      ],
    ],
    [
      "answered as a whole",
      transferClaim(
        1,
        who({
          ableToUndertake: no,
          alreadyCommercializing: missing(),
          article5AsAWhole: known(true, at(17)),
        }),
      ),
      {},
      ["able-or-commercializing"],
      [
        "台账!1: payable 400000.00 with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  ? able-or-commercializing (5) pass @台账!R1C17",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "refused as a whole",
      transferClaim(1, who({ creditGood: missing(), article5AsAWhole: known(false, at(17)) })),
      {},
      ["credit-good"],
      [
        "台账!1: ineligible 0.00 ARTICLE5_FAILED with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? credit-good (5) fail ineligible ARTICLE5_FAILED @台账!R1C17",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.ineligible (5) reason=ARTICLE5_FAILED check=credit-good amount=0.00 = 0.00 @台账!R1C17",
      ],
    ],
    [
      "withdrawn goes before an error",
      transferClaim(1, { withdrawn: true, patentPaid: missing() }),
      {},
      [],
      [
        "台账!1: ineligible 0.00 WITHDRAWN flags AMOUNT_MISSING_BUT_DECIDED under 2023 91110108MAWWW0017F",
        "  > result.ineligible (16) reason=WITHDRAWN check=not-withdrawn amount=0.00 = 0.00",
      ],
    ],
    [
      "an error before a wrong code before a refusal",
      transferClaim(1, {
        patentPaid: invalid("约", "approximate"),
        patents: invalid("1", "check-digit"),
        forImplementation: no,
      }),
      {},
      [],
      [
        "台账!1: error - AMOUNT_NOT_A_NUMBER under 2023 91110108MAWWW0017F",
        "  > result.error (10) reason=AMOUNT_NOT_A_NUMBER check=paid-amount amount=",
      ],
    ],
    [
      "a wrong code before a refusal",
      transferClaim(1, { patents: invalid("1", "check-digit"), forImplementation: no }),
      {},
      [],
      [
        "台账!1: incomplete - PATENT_CHECK_DIGIT with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.incomplete (10) reason=PATENT_CHECK_DIGIT check=patent-numbers amount=",
      ],
    ],
    [
      "a refusal before a wait",
      transferClaim(1, { forImplementation: no, registration: known({ kind: "pending" }) }),
      {},
      [],
      [
        "台账!1: ineligible 0.00 NOT_FOR_IMPLEMENTATION with computed=400000.00 under undefined 91110108MAWWW0017F",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.ineligible (10) reason=NOT_FOR_IMPLEMENTATION check=for-implementation amount=0.00 = 0.00",
      ],
    ],
    [
      "a wait before papers",
      transferClaim(1, { materialsComplete: no, registration: known({ kind: "pending" }) }),
      {},
      [],
      [
        "台账!1: deferred 0.00 REGISTRATION_NOT_COMPLETED with computed=400000.00 under undefined 91110108MAWWW0017F",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.deferred (10) reason=REGISTRATION_NOT_COMPLETED check=registration-completed amount=0.00 = 0.00",
      ],
    ],
    [
      "papers before a question",
      transferClaim(1, { materialsComplete: no, supplierKind: known("hospital") }),
      {},
      [],
      [
        "台账!1: incomplete - EVIDENCE_MISSING with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.incomplete (16) reason=EVIDENCE_MISSING check=materials-complete amount=",
      ],
    ],
    [
      "a refusal whose amount is missing",
      transferClaim(1, { forImplementation: no, patentPaid: missing() }),
      {},
      [],
      [
        "台账!1: ineligible 0.00 NOT_FOR_IMPLEMENTATION flags AMOUNT_MISSING_BUT_DECIDED under 2023 91110108MAWWW0017F",
        "  > result.ineligible (10) reason=NOT_FOR_IMPLEMENTATION check=for-implementation amount=0.00 = 0.00",
      ],
    ],
    [
      "the same reason twice is said once",
      transferClaim(1, {
        materialsComplete: no,
        ...who({ registeredInBeijing: missing(), financeRegular: missing() }),
      }),
      {},
      [],
      [
        "台账!1: incomplete - EVIDENCE_MISSING with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.incomplete (5) reason=EVIDENCE_MISSING check=registered-in-beijing amount=",
      ],
    ],
    [
      "a person answers a question",
      transferClaim(1, { supplierKind: known("hospital", at(18)) }),
      { ticks: [tick(ASKED, "supplier-listed", "pass")] },
      ["supplier-listed"],
      [
        "台账!1: payable 400000.00 flags PERSON_DECIDED with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  ? supplier-listed (10) pass @台账!R1C18 by 王某",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > cap.room (10) cap=1000000.00 prior=0.00 used=0.00 room=1000000.00 = 1000000.00",
        "  > cap.within (10) wanted=400000.00 room=1000000.00 amount=400000.00 = 400000.00",
        "  > result.payable (10) amount=400000.00 = 400000.00",
      ],
    ],
    [
      "no column for Beijing, to be asked for (G17)",
      transferClaim(1, who({ registeredInBeijing: ABSENT })),
      reading("G17", "absent-is-missing"),
      ["registered-in-beijing"],
      [
        "台账!1: incomplete - EVIDENCE_MISSING with computed=400000.00 under 2023 91110108MAWWW0017F",
        "  ? registered-in-beijing (5) verify incomplete EVIDENCE_MISSING",
        "  > art10.rate (10) paid=1000000.00 rate=0.4 exact=400000.00 amount=400000.00 = 400000.00",
        "  > result.incomplete (5) reason=EVIDENCE_MISSING check=registered-in-beijing amount=",
      ],
    ],
    [
      "papers: no column",
      transferClaim(1, { materialsComplete: ABSENT }),
      {},
      ["materials-complete"],
      [
        "台账!1: payable 400000.00 with computed=400000.00 roomBefore=1000000.00 prior=0.00 afterCaps=400000.00 under 2023 91110108MAWWW0017F",
        "  ? materials-complete (16) verify",
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
