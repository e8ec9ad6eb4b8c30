import { EMPTY_SETTINGS, settingsFromJson } from "../../src/review/settings";

const TICK = {
  claimKey: "0f",
  check: "for-implementation",
  outcome: "pass",
  reason: "已核对实施佐证",
  by: "审核员甲",
  at: "2023-10-31T09:00:00Z",
};

describe("settings stored in a workbook", () => {
  test("what was saved is read back whole", () => {
    const saved = {
      ...EMPTY_SETTINGS,
      policy: {
        readings: { "A16-1": "count-day" },
        whatIf: {},
        fundYear: 2023,
        asOf: "2023-10-31",
        budget: "5000000",
      },
      ticks: [TICK],
      officer: "审核员甲",
    };
    const { settings, broken } = settingsFromJson(JSON.parse(JSON.stringify(saved)));
    expect(settings).toEqual(saved);
    expect(broken).toEqual([]);
  });

  test.each([
    ["nothing at all", null, "settings"],
    ["a text instead of the policy", { policy: "x" }, "policy"],
    ["an as-of date that does not exist", { policy: { asOf: "2023-02-30" } }, "policy.asOf"],
    ["a fund year with a fraction", { policy: { fundYear: 2023.5 } }, "policy.fundYear"],
    ["a budget with a unit", { policy: { budget: "500万" } }, "policy.budget"],
    ["a reading that is a number", { policy: { readings: { G1: 3 } } }, "policy.readings"],
    ["ticks that are no list", { ticks: {} }, "ticks"],
  ])("%s is set aside by name, the rest stays", (_what, stored, part) => {
    const { settings, broken } = settingsFromJson(stored);
    expect(broken.map((entry) => entry.part)).toEqual([part]);
    expect(settings.ticks).toEqual([]);
    expect(settings.policy.readings).toEqual({});
  });

  test("one broken tick does not cost the others", () => {
    const { settings, broken } = settingsFromJson({
      ticks: [TICK, { claimKey: "0f" }, { ...TICK, claimKey: "1e" }],
    });
    expect(settings.ticks.map(({ claimKey }) => claimKey)).toEqual(["0f", "1e"]);
    expect(broken).toEqual([{ part: "ticks[1]", content: { claimKey: "0f" } }]);
  });

  test("parts of a later version that this one does not know are no reason to refuse", () => {
    const { settings, broken } = settingsFromJson({ version: 2, officer: "审核员乙", colours: ["red"] });
    expect(settings.officer).toBe("审核员乙");
    expect(broken).toEqual([]);
  });
});
