/** The join of probable names against the comparison of every two. */
import { probablySame } from "../../src/duplicates/name-form";
import { pairProbableNames } from "../../src/duplicates/probable-names";
import { pick, seeded } from "./spellings";

const CHARACTERS = [..."甲乙丙丁科技智能电子"];

interface Party {
  readonly name: string;
  readonly coded: boolean;
}

/** Names of few characters, so that many are nearly alike; some are another one with a character put in or changed. */
function parties(seed: number): readonly Party[] {
  const random = seeded(seed);
  const characters = CHARACTERS.slice(0, 3 + (seed % 8));
  const names: string[] = [];
  for (let i = 0; i < 80; i++) {
    const other = pick(random, ["棠梨", "棠梨", "澜汀", ...names.slice(-3)]);
    if (other.length > 2) {
      const at = 2 + Math.floor(random() * (other.length - 2));
      names.push(other.slice(0, at) + pick(random, characters) + other.slice(random() < 0.5 ? at : at + 1));
    } else {
      const length = Math.floor(random() * (4 + (seed % 12)));
      names.push(other + Array.from({ length }, () => pick(random, characters)).join(""));
    }
  }
  return names.map((name) => ({ name, coded: random() < 0.5 }));
}

function paired(all: readonly Party[]): readonly string[] {
  const found: string[] = [];
  pairProbableNames(
    all.length,
    (party) => all[party]?.name ?? "",
    (party) => all[party]?.coded ?? false,
    (left, right) => found.push([left, right].sort((a, b) => a - b).join("/")),
  );
  return found.sort();
}

/** Every two, as the rule says it. */
function expected(all: readonly Party[]): readonly string[] {
  const found: string[] = [];
  all.forEach((one, i) => {
    all.slice(i + 1).forEach((other, j) => {
      if (one.name.length < 3 || other.name.length < 3 || (one.coded && other.coded)) return;
      if (probablySame(one.name, other.name)) found.push(`${i}/${i + 1 + j}`);
    });
  });
  return found.sort();
}

test.each(Array.from({ length: 40 }, (_, i) => i + 1))("seed %i: the same pairs, each once", (seed) => {
  const all = parties(seed);
  expect(paired(all)).toEqual(expected(all));
  expect(expected(all).length).toBeGreaterThan(0);
});

test("a pair of characters that occurs twice counts twice", () => {
  const all = [
    { name: "棠梨科技科技科技", coded: false },
    { name: "棠梨科技科技", coded: true },
    { name: "棠梨科技", coded: false },
  ];
  expect(paired(all)).toEqual(expected(all));
});

test("names by the thousand that begin alike are compared", () => {
  const all = Array.from({ length: 4_000 }, (_, i) => ({
    name: `中科${String.fromCharCode(0x4e00 + i, 0x6000 + i)}智能装备`,
    coded: i > 0,
  }));
  const twin = { name: `中科${String.fromCharCode(0x4e00, 0x6000)}智能装备制造`, coded: true };
  expect(paired([...all, twin])).toEqual(["0/4000"]);
});
