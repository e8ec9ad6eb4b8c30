/** The indexes of texts and numbers against `Map`. */
import { NumberIndex } from "../../src/duplicates/number-index";
import { TextIndex } from "../../src/duplicates/text-index";
import { seeded } from "./spellings";

test("texts are numbered in order of coming, each once", () => {
  const random = seeded(1);
  const index = new TextIndex();
  const numbers = new Map<string, number>();
  for (let i = 0; i < 20_000; i++) {
    const text = `HT-20${21 + Math.floor(random() * 3)}-${Math.floor(random() * 4_000)}棠`;
    expect(index.get(text)).toBe(numbers.get(text) ?? -1);
    if (!numbers.has(text)) numbers.set(text, numbers.size);
    expect(index.add(text)).toBe(numbers.get(text));
  }
  expect(index.size).toBe(numbers.size);
  for (const [text, number] of numbers) {
    expect(index.get(text)).toBe(number);
    expect(index.text(number)).toBe(text);
  }
});

test("the empty text is a text", () => {
  const index = new TextIndex();
  expect(index.get("")).toBe(-1);
  expect(index.add("")).toBe(0);
  expect(index.get("")).toBe(0);
});

test("numbers up to 2^53 keep what they were given", () => {
  const random = seeded(2);
  const index = new NumberIndex();
  const given = new Map<number, number>();
  for (let i = 0; i < 20_000; i++) {
    const number = Math.floor(random() * (i % 2 === 0 ? 5_000 : Number.MAX_SAFE_INTEGER));
    expect(index.get(number)).toBe(given.get(number) ?? -1);
    index.set(number, i);
    given.set(number, i);
  }
  for (const [number, value] of given) expect(index.get(number)).toBe(value);
});
