/** The settings of a run: a file, or what the workbook carries, with the command line on top. */
import { readFile } from "node:fs/promises";
import type { WorkbookSession } from "../../excel/session";
import type { ReviewSettings } from "../../review/review";
import { settingsFromJson } from "../../review/settings";
import type { AwardOptions } from "./options";

/** The settings file cannot be used; `code` is one of locale/award. */
export class SettingsRefused extends Error {
  override readonly name = "SettingsRefused";
  constructor(
    readonly code: "settings-unreadable" | "settings-broken",
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }
}

/** @throws SettingsRefused: a setting that is silently dropped would change awards. */
export async function settingsFromFile(file: string): Promise<ReviewSettings> {
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, "utf8"));
  } catch (cause) {
    throw new SettingsRefused("settings-unreadable", file, { cause });
  }
  const { settings, broken } = settingsFromJson(json);
  if (broken.length > 0)
    throw new SettingsRefused("settings-broken", broken.map(({ part }) => part).join(", "));
  return settings;
}

/** Settings, and the names of stored parts that are damaged. */
export async function settingsFor(
  options: AwardOptions,
  session: WorkbookSession,
  given: ReviewSettings | undefined,
): Promise<{ readonly settings: ReviewSettings; readonly damaged: readonly string[] }> {
  const loaded = given === undefined ? await session.loadSettings() : { settings: given, problems: [] };
  const { policy } = loaded.settings;
  return {
    settings: {
      ...loaded.settings,
      policy: {
        ...policy,
        ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
        ...(options.fundYear === undefined ? {} : { fundYear: options.fundYear }),
      },
    },
    damaged: loaded.problems.map(({ part }) => part),
  };
}
