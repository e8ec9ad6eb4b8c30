/** Credit codes, organisation codes, contract and recordal numbers, read in full. */
import { contractKey, contractKeys } from "../../src/identity/contract-number";
import { keysOfCell } from "../../src/identity/funding-keys";
import { organisationCheckCharacter, readOrganisationCode } from "../../src/identity/organisation-code";
import { scanRecordals } from "../../src/identity/pledge-number";
import { checkUscc, usccCheckCharacter } from "../../src/identity/uscc";

type Cell = string | number | boolean | null;

/** As it stands in a report: nothing undefined. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("contract numbers", () => {
  test.each<[string | number | null, unknown]>([
    [null, [null, []]],
    [0, [null, []]],
    [5, [null, []]],
    [123456, [null, []]],
    [12345678, [null, []]],
    [1234567891, ["1234567891", ["1234567891"]]],
    [20230001, ["20230001", ["20230001"]]],
    ["", [null, []]],
    ["JY-1", ["JY-1", ["JY-1"]]],
    ["JY", [null, []]],
    ["JY1", ["JY1", ["JY1"]]],
    ["AAA", [null, []]],
    ["AAAA", [null, []]],
    ["合同编号:JY-1", ["JY-1", ["JY-1"]]],
    ["编号:JY-1", ["JY-1", ["JY-1"]]],
    ["合同:JY-1", ["JY-1", ["JY-1"]]],
    ["协议:JY-1", ["JY-1", ["JY-1"]]],
    ["NO.JY-1", ["JY-1", ["JY-1"]]],
    ["NO:JY-1", ["JY-1", ["JY-1"]]],
    ["№.JY-1", ["JY-1", ["JY-1"]]],
    ["协议号:JY-1", ["JY-1", ["JY-1"]]],
    ["贷款号:9-1", ["9-1", ["9-1"]]],
    ["登记号:JY-1", ["JY-1", ["JY-1"]]],
    ["备案号:JY-1", ["JY-1", ["JY-1"]]],
    ["产品代码:JY-1", ["JY-1", ["JY-1"]]],
    ["项目号:JY-1", ["JY-1", ["JY-1"]]],
    ["某某单位合同号:JY-1", ["JY-1", ["JY-1"]]],
    ["某某某某某某某某某合同号:JY-1", ["某某某某某某某某某合同号:JY-1", ["某某某某某某某某某合同号:JY-1"]]],
    ["x编号:JY-1", ["X编号:JY-1", ["X编号:JY-1"]]],
    ["编号JY-1", ["编号JY-1", ["编号JY-1"]]],
    [":JY-1", ["JY-1", ["JY-1"]]],
    ["JY-1.", ["JY-1", ["JY-1"]]],
    ["JY-1,:", ["JY-1", ["JY-1"]]],
    ["JY-1.2", ["JY-1.2", ["JY-1.2"]]],
    ["(JY-1)", ["(JY-1)", ["(JY-1)"]]],
    ["(无)", [null, []]],
    ["(123456)", [null, []]],
    ["(JY)", [null, []]],
    ["无", [null, []]],
    ["暂无", [null, []]],
    ["待定", [null, []]],
    ["待补充", [null, []]],
    ["待补正", [null, []]],
    ["待补", [null, []]],
    ["申请中", [null, []]],
    ["见附件", [null, []]],
    ["见附件1", [null, []]],
    ["详见合同", [null, []]],
    ["参见附表", [null, []]],
    ["如附件", [null, []]],
    ["附件", [null, []]],
    ["附件3", [null, []]],
    ["略", [null, []]],
    ["同上", [null, []]],
    ["XXX", [null, []]],
    ["XXXX", [null, []]],
    ["000", [null, []]],
    ["0001", ["0001", ["0001"]]],
    ["111", [null, []]],
    ["1112", ["1112", ["1112"]]],
    ["N/A", [null, []]],
    ["NA", [null, []]],
    ["TBD", [null, []]],
    ["NULL", [null, []]],
    ["---", [null, []]],
    ["/", [null, []]],
    ["_", [null, []]],
    ["JY-1、JY-2;JY-1\nJY-3；jy-2", ["JY-1、JY-2;JY-1JY-3;JY-2", ["JY-1", "JY-2", "JY-3"]]],
    ["JY-1;;JY-2", ["JY-1;;JY-2", ["JY-1", "JY-2"]]],
    ["无、JY-1", ["无、JY-1", ["JY-1"]]],
    ["－－", [null, []]],
    ["不详", [null, []]],
    ["合同签订中", ["合同签订中", ["合同签订中"]]],
    ["签订中", [null, []]],
    ["x签订中", ["X签订中", ["X签订中"]]],
    ["签订中x", ["签订中X", ["签订中X"]]],
    ["123", [null, []]],
    ["124", [null, []]],
    ["1234567890", [null, []]],
    ["2345678", [null, []]],
  ])("%j is %j", (cell, told) => {
    expect(plain([contractKey(cell), contractKeys(cell)])).toEqual(told);
  });
});

describe("keys for finding a funded thing again", () => {
  test.each<[string | number | null, unknown]>([
    [null, []],
    ["", []],
    [0, []],
    ["91110000802100433B", ["party:802100433"]],
    ["80210043-3", ["party:802100433"]],
    ["110000802100433", ["party:802100433"]],
    ["91110000802100433C", ["code:91110000802100433C"]],
    [802100433, ["party:802100433"]],
    ["2020105660889", ["patent:202010566088", "recordal:2020105660889"]],
    ["202010566088.9", ["patent:202010566088"]],
    ["202010566088", ["patent:202010566088"]],
    ["2020105660881", ["recordal:2020105660881"]],
    [2020105660889, ["patent:202010566088", "recordal:2020105660889"]],
    [
      "ZL202010566088.9、CN104459386B、Y2022980000415",
      ["patent:202010566088", "publication:CN104459386AB", "recordal:2022980000415"],
    ],
    ["ZL202010566088.9;ZL202010566088", ["patent:202010566088"]],
    ["CN104459386A、CN104459386B", ["publication:CN104459386AB"]],
    ["JY-1", ["contract:JY-1"]],
    ["JY-1、JY-1", ["contract:JY-1"]],
    ["无", []],
    ["X2022980000415", ["recordal:2022980000415"]],
    ["2022980000415", ["recordal:2022980000415"]],
  ])("%j is %j", (cell, told) => {
    expect(plain(keysOfCell(cell))).toEqual(told);
  });
});

describe("organisation codes", () => {
  test.each<[string, unknown]>([
    ["80210043", ["3", null]],
    ["802100433", ["3", "802100433"]],
    ["802100434", ["3", null]],
    ["8021004", [null, null]],
    ["00000000", ["0", null]],
    ["000000000", ["0", null]],
    ["0000000", [null, null]],
    ["ABCDEFGH", ["5", null]],
    ["ABCDEFGHI", ["5", null]],
    ["12345678", ["8", null]],
    ["D2143569X", ["X", "D2143569X"]],
    ["d2143569X", [null, null]],
    ["A@000000", [null, null]],
    ["Z[000000", [null, null]],
    ["0:000000", [null, null]],
    ["0/000000", [null, null]],
    ["99999999", ["8", null]],
    ["8021004 3", [null, null]],
    ["00000001", ["9", null]],
    ["00000010", ["7", null]],
    ["00000006", ["X", null]],
    ["000000060", ["X", null]],
    ["00000005", ["1", null]],
  ])("%j is %j", (cell, told) => {
    expect(plain([organisationCheckCharacter(cell), readOrganisationCode(cell)])).toEqual(told);
  });
});

describe("credit codes", () => {
  test.each<[Cell, unknown]>([
    [null, [null, { kind: "missing" }]],
    [true, [null, { kind: "missing" }]],
    [false, [null, { kind: "missing" }]],
    ["", [null, { kind: "missing" }]],
    ["-", [null, { kind: "missing" }]],
    ["无", [null, { kind: "missing" }]],
    [
      "91110000802100433B",
      ["B", { kind: "valid", code: "91110000802100433B", organisationCode: "802100433" }],
    ],
    [
      "91110000802100433b",
      ["B", { kind: "valid", code: "91110000802100433B", organisationCode: "802100433" }],
    ],
    [
      "９１１１００００８０２１００４３３Ｂ",
      [null, { kind: "valid", code: "91110000802100433B", organisationCode: "802100433" }],
    ],
    [
      "统一:91110000802100433B",
      [null, { kind: "valid", code: "91110000802100433B", organisationCode: "802100433" }],
    ],
    [
      "91110000802100433C",
      ["B", { kind: "wrong-check-digit", typed: "91110000802100433C", wrong: "code", expected: "B" }],
    ],
    [
      "91110000802100434B",
      ["E", { kind: "wrong-check-digit", typed: "91110000802100434B", wrong: "both", expected: "E" }],
    ],
    [
      "911100008O2100433B",
      [null, { kind: "malformed", typed: "911100008O2100433B", suggestion: "91110000802100433B" }],
    ],
    ["91110000802100433O", ["B", { kind: "malformed", typed: "91110000802100433O" }]],
    [
      "91110000802l00433B",
      [null, { kind: "wrong-check-digit", typed: "91110000802L00433B", wrong: "both", expected: "C" }],
    ],
    ["9I1I0000802100433B", [null, { kind: "malformed", typed: "9I1I0000802100433B" }]],
    ["9S110000802100433B", [null, { kind: "malformed", typed: "9S110000802100433B" }]],
    ["9V110000802100433B", [null, { kind: "malformed", typed: "9V110000802100433B" }]],
    ["91110000802100433Z", ["B", { kind: "malformed", typed: "91110000802100433Z" }]],
    [
      "9ⅠI110000802100433B",
      [null, { kind: "malformed", typed: "9I110000802100433B", suggestion: "91110000802100433B" }],
    ],
    [
      "91110108MAWWW0017F",
      ["F", { kind: "valid", code: "91110108MAWWW0017F", organisationCode: "MAWWW0017" }],
    ],
    [
      "91110108551385082Q",
      ["Q", { kind: "valid", code: "91110108551385082Q", organisationCode: "551385082" }],
    ],
    [
      "91110108551385083Q",
      ["U", { kind: "wrong-check-digit", typed: "91110108551385083Q", wrong: "both", expected: "U" }],
    ],
    [
      "91110108551385O82Q",
      [null, { kind: "malformed", typed: "91110108551385O82Q", suggestion: "91110108551385082Q" }],
    ],
    ["91110108551385S82Q", [null, { kind: "malformed", typed: "91110108551385S82Q" }]],
    ["9111010855138508OQ", [null, { kind: "malformed", typed: "9111010855138508OQ" }]],
    [
      "911101085513850820",
      ["Q", { kind: "wrong-check-digit", typed: "911101085513850820", wrong: "code", expected: "Q" }],
    ],
    [
      "914403001922038000",
      ["1", { kind: "damaged-by-excel", typed: "914403001922038000", prefix: "914403001922038" }],
    ],
    ["9144030019220380001", ["1", { kind: "malformed", typed: "9144030019220380001" }]],
    ["9.14403E+17", [null, { kind: "damaged-by-excel", typed: "9.14403E+17", prefix: "914403" }]],
    [
      " 9.14403001922038E+17 ",
      [null, { kind: "damaged-by-excel", typed: "9.14403001922038E+17", prefix: "914403001922038" }],
    ],
    ["9.14403E17", [null, { kind: "damaged-by-excel", typed: "9.14403E17", prefix: "914403" }]],
    ["x9.14403E+17", [null, { kind: "malformed", typed: "X914403E17" }]],
    ["9.14403E+17x", [null, { kind: "malformed", typed: "914403E17X" }]],
    ["9.14403E+7", [null, { kind: "malformed", typed: "914403E7" }]],
    ["9.14403E+20", [null, { kind: "malformed", typed: "914403E20" }]],
    ["914,403E+17", [null, { kind: "damaged-by-excel", typed: "914,403E+17", prefix: "914403" }]],
    [
      "9.1440300192203812345E+17",
      [null, { kind: "damaged-by-excel", typed: "9.1440300192203812345E+17", prefix: "914403001922038" }],
    ],
    [
      914403001922038300,
      ["4", { kind: "damaged-by-excel", typed: "914403001922038000", prefix: "914403001922038" }],
    ],
    [
      1000000000000000,
      [null, { kind: "damaged-by-excel", typed: "1000000000000000", prefix: "100000000000000" }],
    ],
    [999999999999999, [null, { kind: "malformed", typed: "999999999999999" }]],
    [1e21, [null, { kind: "damaged-by-excel", typed: "1000000000000000000000", prefix: "100000000000000" }]],
    [-1, [null, { kind: "malformed", typed: "-1" }]],
    [0, [null, { kind: "malformed", typed: "0" }]],
    [1.5, [null, { kind: "malformed", typed: "1.5" }]],
    [12345678, [null, { kind: "malformed", typed: "12345678" }]],
    [80210043, [null, { kind: "malformed", typed: "80210043" }]],
    [802100433, [null, { kind: "old-code", typed: "802100433", organisationCode: "802100433" }]],
    [8021004, [null, { kind: "malformed", typed: "8021004" }]],
    [110000802100433, [null, { kind: "old-code", typed: "110000802100433", organisationCode: "802100433" }]],
    ["80210043-3", [null, { kind: "old-code", typed: "802100433", organisationCode: "802100433" }]],
    ["80210043", [null, { kind: "malformed", typed: "80210043" }]],
    [
      "110000802100433",
      [null, { kind: "old-code", typed: "110000802100433", organisationCode: "802100433" }],
    ],
    ["A10000802100433", [null, { kind: "malformed", typed: "A10000802100433" }]],
    ["1100008021004330", [null, { kind: "malformed", typed: "1100008021004330" }]],
    ["1A0000802100433", [null, { kind: "malformed", typed: "1A0000802100433" }]],
    ["11A000802100433", [null, { kind: "malformed", typed: "11A000802100433" }]],
    ["802100434", [null, { kind: "malformed", typed: "802100434" }]],
    ["~", [null, { kind: "missing" }]],
    [
      "｀91110000802100433B",
      [null, { kind: "valid", code: "91110000802100433B", organisationCode: "802100433" }],
    ],
    [
      "{91110000802100433B",
      [null, { kind: "valid", code: "91110000802100433B", organisationCode: "802100433" }],
    ],
    [
      "[91110000802100433B",
      [null, { kind: "valid", code: "91110000802100433B", organisationCode: "802100433" }],
    ],
    ["00000000", [null, { kind: "malformed", typed: "00000000" }]],
    ["000000000", [null, { kind: "malformed", typed: "000000000" }]],
    ["1e400", [null, { kind: "malformed", typed: "1E400" }]],
    ["ａ９", [null, { kind: "malformed", typed: "A9" }]],
    ["ｚ", [null, { kind: "malformed", typed: "Z" }]],
    ["Ｚ９", [null, { kind: "malformed", typed: "Z9" }]],
    ["！９", [null, { kind: "malformed", typed: "9" }]],
    ["～", [null, { kind: "missing" }]],
  ])("%j is %j", (cell, told) => {
    expect(plain([usccCheckCharacter(String(cell)), checkUscc(cell)])).toEqual(told);
  });
});

describe("recordal numbers", () => {
  test.each<[string | number | null, unknown]>([
    [null, [[], []]],
    ["", [[], []]],
    [
      "Y2022980000415",
      [
        [{ key: "Y2022980000415", kind: "pledge", lettered: true, year: 2022 }],
        [{ key: "Y2022980000415", kind: "pledge", lettered: true, year: 2022 }],
      ],
    ],
    [
      "y2022980000415",
      [
        [{ key: "Y2022980000415", kind: "pledge", lettered: true, year: 2022 }],
        [{ key: "Y2022980000415", kind: "pledge", lettered: true, year: 2022 }],
      ],
    ],
    [
      "Y-2022980000415",
      [
        [{ key: "Y2022980000415", kind: "pledge", lettered: true, year: 2022 }],
        [{ key: "Y2022980000415", kind: "pledge", lettered: true, year: 2022 }],
      ],
    ],
    [
      "X2022110000012",
      [
        [{ key: "X2022110000012", kind: "licence", lettered: true, year: 2022 }],
        [{ key: "X2022110000012", kind: "licence", lettered: true, year: 2022 }],
      ],
    ],
    [
      "2014510000101",
      [
        [{ key: "Y2014510000101", kind: "pledge", lettered: false, year: 2014 }],
        [{ key: "X2014510000101", kind: "licence", lettered: false, year: 2014 }],
      ],
    ],
    [
      2014510000101,
      [
        [{ key: "Y2014510000101", kind: "pledge", lettered: false, year: 2014 }],
        [{ key: "X2014510000101", kind: "licence", lettered: false, year: 2014 }],
      ],
    ],
    ["Z2022980000415", [[], []]],
    ["AY2022980000415", [[], []]],
    ["1Y2022980000415", [[], []]],
    ["Y20229800004151", [[], []]],
    ["Y2022980000415A", [[], []]],
    ["Y2022980000415.1", [[], []]],
    ["Y2022980000415.X", [[], []]],
    [
      "Y2022980000415.",
      [
        [{ key: "Y2022980000415", kind: "pledge", lettered: true, year: 2022 }],
        [{ key: "Y2022980000415", kind: "pledge", lettered: true, year: 2022 }],
      ],
    ],
    ["Y2122980000415", [[], []]],
    [
      "Y1999980000415",
      [
        [{ key: "Y1999980000415", kind: "pledge", lettered: true, year: 1999 }],
        [{ key: "Y1999980000415", kind: "pledge", lettered: true, year: 1999 }],
      ],
    ],
    [
      "Y 2022 980000415",
      [
        [{ key: "Y2022980000415", kind: "pledge", lettered: true, year: 2022 }],
        [{ key: "Y2022980000415", kind: "pledge", lettered: true, year: 2022 }],
      ],
    ],
    [
      "Y2022980000415\nX2022110000012",
      [
        [
          { key: "Y2022980000415", kind: "pledge", lettered: true, year: 2022 },
          { key: "X2022110000012", kind: "licence", lettered: true, year: 2022 },
        ],
        [
          { key: "Y2022980000415", kind: "pledge", lettered: true, year: 2022 },
          { key: "X2022110000012", kind: "licence", lettered: true, year: 2022 },
        ],
      ],
    ],
    [
      "Y2022980000415、Y2022980000416",
      [
        [
          { key: "Y2022980000415", kind: "pledge", lettered: true, year: 2022 },
          { key: "Y2022980000416", kind: "pledge", lettered: true, year: 2022 },
        ],
        [
          { key: "Y2022980000415", kind: "pledge", lettered: true, year: 2022 },
          { key: "Y2022980000416", kind: "pledge", lettered: true, year: 2022 },
        ],
      ],
    ],
    ["Y1822980000415", [[], []]],
  ])("%j is %j", (cell, told) => {
    expect(plain([scanRecordals(cell, "pledge"), scanRecordals(cell, "licence")])).toEqual(told);
  });
});
