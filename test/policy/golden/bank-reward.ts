/** Article 12: BANK_REWARD(pledged in the year in yuan, registrations), before the pool. */
import type { GoldenCase } from "./golden-case";

export const BANK_REWARD_CASES: readonly GoldenCase[] = [
  { args: ["299999999.99", "20"], expected: "0.00", arithmetic: "299,999,999.99 ≤ 3亿, 20 ≤ 20 → no reward" },
  { args: ["300000000", "20"], expected: "0.00", arithmetic: "300,000,000 ≤ 3亿, 20 ≤ 20 → no reward" },
  {
    args: ["300000000.01", "20"],
    expected: "300000.00",
    arithmetic: "300,000,000.01 > 3亿, 20 ≤ 20 → qualifies; × 0.1% = 300,000.00001",
  },
  {
    args: ["300000010", "12"],
    expected: "300000.01",
    arithmetic: "300,000,010 > 3亿, 12 ≤ 20 → qualifies; × 0.1% = 300,000.01",
  },
  { args: ["300000000", "19"], expected: "0.00", arithmetic: "300,000,000 ≤ 3亿, 19 ≤ 20 → no reward" },
  {
    args: ["300000000", "21"],
    expected: "300000.00",
    arithmetic: "300,000,000 ≤ 3亿, 21 > 20 → qualifies; × 0.1% = 300,000.00",
  },
  { args: ["178000000", "19"], expected: "0.00", arithmetic: "178,000,000 ≤ 3亿, 19 ≤ 20 → no reward" },
  { args: ["178000000", "20"], expected: "0.00", arithmetic: "178,000,000 ≤ 3亿, 20 ≤ 20 → no reward" },
  {
    args: ["178000000", "21"],
    expected: "178000.00",
    arithmetic: "178,000,000 ≤ 3亿, 21 > 20 → qualifies; × 0.1% = 178,000.00",
  },
  { args: ["0", "21"], expected: "0.00", arithmetic: "0 ≤ 3亿, 21 > 20 → qualifies; × 0.1% = 0.00" },
  { args: ["0", "20"], expected: "0.00", arithmetic: "0 ≤ 3亿, 20 ≤ 20 → no reward" },
  { args: ["0.99", "21"], expected: "0.00", arithmetic: "0.99 ≤ 3亿, 21 > 20 → qualifies; × 0.1% = 0.00099" },
  {
    args: ["10.01", "22"],
    expected: "0.01",
    arithmetic: "10.01 ≤ 3亿, 22 > 20 → qualifies; × 0.1% = 0.01001",
  },
  {
    args: ["300000040", "1"],
    expected: "300000.04",
    arithmetic: "300,000,040 > 3亿, 1 ≤ 20 → qualifies; × 0.1% = 300,000.04",
  },
  {
    args: ["300000040", "0"],
    expected: "300000.04",
    arithmetic: "300,000,040 > 3亿, 0 ≤ 20 → qualifies; × 0.1% = 300,000.04",
  },
  {
    args: ["300000999", "0"],
    expected: "300000.99",
    arithmetic: "300,000,999 > 3亿, 0 ≤ 20 → qualifies; × 0.1% = 300,000.999",
  },
  {
    args: ["912345678", "3"],
    expected: "912345.67",
    arithmetic: "912,345,678 > 3亿, 3 ≤ 20 → qualifies; × 0.1% = 912,345.678",
  },
  {
    args: ["999999999.99", "0"],
    expected: "999999.99",
    arithmetic: "999,999,999.99 > 3亿, 0 ≤ 20 → qualifies; × 0.1% = 999,999.99999",
  },
  {
    args: ["1000000000", "0"],
    expected: "1000000.00",
    arithmetic: "1,000,000,000 > 3亿, 0 ≤ 20 → qualifies; × 0.1% = 1,000,000.00",
  },
  {
    args: ["1000000000.01", "0"],
    expected: "1000000.00",
    arithmetic: "1,000,000,000.01 > 3亿, 0 ≤ 20 → qualifies; × 0.1% = 1,000,000.00001",
  },
  {
    args: ["1268400000", "77"],
    expected: "1000000.00",
    arithmetic: "1,268,400,000 > 3亿, 77 > 20 → qualifies; × 0.1% = 1,268,400.00; cap 1,000,000",
  },
  {
    args: ["1250000000", "103"],
    expected: "1000000.00",
    arithmetic: "1,250,000,000 > 3亿, 103 > 20 → qualifies; × 0.1% = 1,250,000.00; cap 1,000,000",
  },
  {
    args: ["987654321", "64"],
    expected: "987654.32",
    arithmetic: "987,654,321 > 3亿, 64 > 20 → qualifies; × 0.1% = 987,654.321",
  },
  {
    args: ["96000000", "21"],
    expected: "96000.00",
    arithmetic: "96,000,000 ≤ 3亿, 21 > 20 → qualifies; × 0.1% = 96,000.00",
  },
  {
    args: ["999999999999.99", "0"],
    expected: "1000000.00",
    arithmetic: "999,999,999,999.99 > 3亿, 0 ≤ 20 → qualifies; × 0.1% = 999,999,999.99999; cap 1,000,000",
  },
];
