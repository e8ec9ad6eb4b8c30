/** Pools: rows in, awards after the pool out, in yuan. `count` is used by Article 12, `subject` by 13. */

export interface PoolCase {
  readonly title: string;
  readonly rows: readonly { readonly amount: string; readonly count?: string; readonly subject?: string }[];
  readonly expected: readonly string[];
  readonly arithmetic: string;
}

export const BANK_POOL_CASES: readonly PoolCase[] = [
  {
    title: "three at the cap fill the pool exactly",
    rows: [
      { amount: "1000000000", count: "1" },
      { amount: "1000000000", count: "1" },
      { amount: "1000000000", count: "1" },
    ],
    expected: ["1000000.00", "1000000.00", "1000000.00"],
    arithmetic: "before 1,000,000.00 + 1,000,000.00 + 1,000,000.00 = 3,000,000.00; pool 3,000,000.00",
  },
  {
    title: "four at the cap: a quarter less each",
    rows: [
      { amount: "1000000000", count: "1" },
      { amount: "1000000000", count: "1" },
      { amount: "1000000000", count: "1" },
      { amount: "1000000000", count: "1" },
    ],
    expected: ["750000.00", "750000.00", "750000.00", "750000.00"],
    arithmetic:
      "before 1,000,000.00 + 1,000,000.00 + 1,000,000.00 + 1,000,000.00 = 4,000,000.00; pool 3,000,000.00",
  },
  {
    title: "seven at the cap leave three fen to the earlier ones",
    rows: [
      { amount: "1000000000", count: "1" },
      { amount: "1000000000", count: "1" },
      { amount: "1000000000", count: "1" },
      { amount: "1000000000", count: "1" },
      { amount: "1000000000", count: "1" },
      { amount: "1000000000", count: "1" },
      { amount: "1000000000", count: "1" },
    ],
    expected: ["428571.43", "428571.43", "428571.43", "428571.43", "428571.43", "428571.43", "428571.42"],
    arithmetic:
      "before 1,000,000.00 + 1,000,000.00 + 1,000,000.00 + 1,000,000.00 + 1,000,000.00 + 1,000,000.00 + 1,000,000.00 = 7,000,000.00; pool 3,000,000.00",
  },
  {
    title: "one fen above the pool",
    rows: [
      { amount: "1000000000", count: "1" },
      { amount: "1000000000", count: "1" },
      { amount: "1000000000", count: "1" },
      { amount: "10", count: "21" },
    ],
    expected: ["1000000.00", "1000000.00", "999999.99", "0.01"],
    arithmetic: "before 1,000,000.00 + 1,000,000.00 + 1,000,000.00 + 0.01 = 3,000,000.01; pool 3,000,000.00",
  },
  {
    title: "a bank below the threshold takes nothing",
    rows: [
      { amount: "1000000000", count: "1" },
      { amount: "300000000", count: "20" },
      { amount: "900000000", count: "1" },
    ],
    expected: ["1000000.00", "0.00", "900000.00"],
    arithmetic: "before 1,000,000.00 + 0.00 + 900,000.00 = 1,900,000.00; pool 3,000,000.00",
  },
  {
    title: "banks of a year with a village bank by items",
    rows: [
      { amount: "339500000", count: "21" },
      { amount: "1268400000", count: "77" },
      { amount: "300000010", count: "12" },
      { amount: "912345670", count: "5" },
      { amount: "705500000", count: "40" },
      { amount: "96000000", count: "21" },
    ],
    expected: ["303726.52", "894628.91", "268388.68", "816210.81", "631160.70", "85884.38"],
    arithmetic:
      "before 339,500.00 + 1,000,000.00 + 300,000.01 + 912,345.67 + 705,500.00 + 96,000.00 = 3,353,345.68; pool 3,000,000.00",
  },
  {
    title: "largest remainder goes to the largest rest, not to the first",
    rows: [
      { amount: "999999990", count: "1" },
      { amount: "1000000000", count: "1" },
      { amount: "1000000000", count: "1" },
      { amount: "333333330", count: "1" },
    ],
    expected: ["900000.00", "900000.00", "900000.00", "300000.00"],
    arithmetic:
      "before 999,999.99 + 1,000,000.00 + 1,000,000.00 + 333,333.33 = 3,333,333.32; pool 3,000,000.00",
  },
  {
    title: "the pool suffices",
    rows: [
      { amount: "500000000", count: "30" },
      { amount: "400000000", count: "2" },
    ],
    expected: ["500000.00", "400000.00"],
    arithmetic: "before 500,000.00 + 400,000.00 = 900,000.00; pool 3,000,000.00",
  },
];

export const PRODUCT_POOL_CASES: readonly PoolCase[] = [
  {
    title: "two subjects at their cap fill the pool",
    rows: [
      { amount: "100000000", subject: "甲" },
      { amount: "100000000", subject: "甲" },
      { amount: "100000000", subject: "乙" },
      { amount: "100000000", subject: "乙" },
    ],
    expected: ["500000.00", "500000.00", "500000.00", "500000.00"],
    arithmetic:
      "after caps 500,000.00 + 500,000.00 + 500,000.00 + 500,000.00 = 2,000,000.00; pool 2,000,000.00",
  },
  {
    title: "three subjects at their cap: two thirds each",
    rows: [
      { amount: "100000000", subject: "甲" },
      { amount: "100000000", subject: "甲" },
      { amount: "100000000", subject: "乙" },
      { amount: "100000000", subject: "乙" },
      { amount: "100000000", subject: "丙" },
      { amount: "100000000", subject: "丙" },
    ],
    expected: ["333333.34", "333333.33", "333333.34", "333333.33", "333333.33", "333333.33"],
    arithmetic:
      "after caps 500,000.00 + 500,000.00 + 500,000.00 + 500,000.00 + 500,000.00 + 500,000.00 = 3,000,000.00; pool 2,000,000.00",
  },
  {
    title: "a subject's third product finds no room",
    rows: [
      { amount: "100000000", subject: "甲" },
      { amount: "100000000", subject: "甲" },
      { amount: "50000000", subject: "甲" },
    ],
    expected: ["500000.00", "500000.00", "0.00"],
    arithmetic: "after caps 500,000.00 + 500,000.00 + 0.00 = 1,000,000.00; pool 2,000,000.00",
  },
  {
    title: "subject room of 290,000 after 410,000 and 300,000",
    rows: [
      { amount: "60000000", subject: "甲" },
      { amount: "82000000", subject: "甲" },
      { amount: "130000000", subject: "甲" },
    ],
    expected: ["300000.00", "410000.00", "290000.00"],
    arithmetic: "after caps 300,000.00 + 410,000.00 + 290,000.00 = 1,000,000.00; pool 2,000,000.00",
  },
  {
    title: "five subjects, shares to the fen",
    rows: [
      { amount: "100000000", subject: "甲" },
      { amount: "99999999.99", subject: "乙" },
      { amount: "88800000", subject: "丙" },
      { amount: "61234566.5", subject: "丁" },
      { amount: "90000000", subject: "戊" },
    ],
    expected: ["454509.75", "454509.74", "403604.66", "278317.07", "409058.78"],
    arithmetic:
      "after caps 500,000.00 + 499,999.99 + 444,000.00 + 306,172.83 + 450,000.00 = 2,200,172.82; pool 2,000,000.00",
  },
  {
    title: "rows of one subject stand apart in the sheet",
    rows: [
      { amount: "100000000", subject: "甲" },
      { amount: "100000000", subject: "乙" },
      { amount: "100000000", subject: "甲" },
      { amount: "100000000", subject: "丙" },
      { amount: "100000000", subject: "乙" },
    ],
    expected: ["400000.00", "400000.00", "400000.00", "400000.00", "400000.00"],
    arithmetic:
      "after caps 500,000.00 + 500,000.00 + 500,000.00 + 500,000.00 + 500,000.00 = 2,500,000.00; pool 2,000,000.00",
  },
  {
    title: "the pool suffices",
    rows: [
      { amount: "1000000", subject: "甲" },
      { amount: "2000000", subject: "乙" },
    ],
    expected: ["5000.00", "10000.00"],
    arithmetic: "after caps 5,000.00 + 10,000.00 = 15,000.00; pool 2,000,000.00",
  },
];
