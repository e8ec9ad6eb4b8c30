/** What the help view explains, in the order of the regulation; texts are in locale/pane-help. */
export interface HelpTopic {
  readonly id: "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "16" | "20";
  /** Formulas that can be put into the sheet; in yuan. */
  readonly examples: readonly string[];
}

export const HELP_TOPICS: readonly HelpTopic[] = [
  { id: "5", examples: ['=USCC_CHECK("91110108551385082Q")', '=SME_SIZE("软件和信息技术服务业",80,6000)'] },
  { id: "6", examples: ["=PROJECT_GRANT(6,350000)", "=PROJECT_GRANT_EXPLAIN(6,350000)"] },
  { id: "7", examples: ["=PROJECT_GRANT(7,800000,300000)"] },
  { id: "8", examples: ["=PROJECT_GRANT(8,2200000)"] },
  { id: "9", examples: ["=PROJECT_GRANT(9,250000)"] },
  {
    id: "10",
    examples: [
      "=TRANSFER_SUBSIDY(1000000,0)",
      "=TRANSFER_SUBSIDY(3000000,800000)",
      "=TRANSFER_SUBSIDY_EXPLAIN(3000000,800000)",
    ],
  },
  { id: "11", examples: ["=PLEDGE_SUBSIDY(70000,1500000,0)", "=PLEDGE_SUBSIDY_EXPLAIN(70000,1500000,0)"] },
  { id: "12", examples: ["=BANK_REWARD(520000000,12)", "=BANK_REWARD_EXPLAIN(520000000,12)"] },
  { id: "13", examples: ["=PRODUCT_REWARD(120000000)", "=PRODUCT_REWARD_EXPLAIN(120000000)"] },
  { id: "14", examples: ['=PATENT_CHECK("ZL201710601862.3")', "=BEST_SUPPORT({400000;120000})"] },
  { id: "16", examples: ["=PUBLICITY_END(DATE(2023,9,22))"] },
  { id: "20", examples: [] },
];
