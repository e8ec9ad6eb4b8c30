/** What the help view explains, in the order of the regulation; texts are in locale/pane-help. */
export interface HelpTopic {
  readonly id: "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "16" | "20";
  /** Formulas that can be put into the sheet; in yuan. */
  readonly examples: readonly string[];
}

export const HELP_TOPICS: readonly HelpTopic[] = [
  { id: "5", examples: [] },
  { id: "6", examples: [] },
  { id: "7", examples: [] },
  { id: "8", examples: [] },
  { id: "9", examples: [] },
  { id: "10", examples: ["=TRANSFER_SUBSIDY(1000000,0)", "=TRANSFER_SUBSIDY(3000000,800000)"] },
  { id: "11", examples: ["=PLEDGE_SUBSIDY(70000,1500000,0)"] },
  { id: "12", examples: [] },
  { id: "13", examples: [] },
  { id: "14", examples: [] },
  { id: "16", examples: [] },
  { id: "20", examples: [] },
];
