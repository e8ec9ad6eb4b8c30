/** 抽查: anyone with the ledger and the seed draws the same names. */
import fc from "fast-check";
import { Decimal } from "../../src/policy/money";
import { weightedSample } from "../../src/sheets/weighted-sample";

const amounts = fc.array(
  fc.integer({ min: 1, max: 200_000_000 }).map((fen) => new Decimal(fen).div(100)),
  { minLength: 1, maxLength: 60 },
);
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

test("the same amounts and seed draw the same places", () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 30 }), seeds, (list, size, seed) => {
      expect(weightedSample(list, size, seed)).toEqual(weightedSample(list, size, seed));
    }),
  );
});

test("exactly the wanted number of different places is drawn, or all where there are fewer", () => {
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 80 }), seeds, (list, size, seed) => {
      const places = weightedSample(list, size, seed).picked.map(({ place }) => place);
      expect(new Set(places).size).toBe(places.length);
      expect(places.length).toBe(Math.min(size, list.length));
      expect(places).toEqual([...places].sort((left, right) => left - right));
    }),
  );
});

test("an award as large as the interval is certain: 900 of 1,000 yuan with two draws", () => {
  const list = [new Decimal(50), new Decimal(900), new Decimal(50)];
  for (let seed = 0; seed < 50; seed++)
    expect(weightedSample(list, 2, seed).picked).toContainEqual({ place: 1, certain: true });
});

test("over many seeds, twice the money is drawn about twice as often", () => {
  const list = [100, 200, 100, 200, 100, 200, 100, 200].map((yuan) => new Decimal(yuan));
  let small = 0;
  let large = 0;
  for (let seed = 0; seed < 4000; seed++)
    for (const { place } of weightedSample(list, 2, seed).picked) place % 2 === 0 ? small++ : large++;
  expect(large / small).toBeGreaterThan(1.8);
  expect(large / small).toBeLessThan(2.2);
});

test("nothing is drawn from nothing", () => {
  expect(weightedSample([], 5, 1).picked).toEqual([]);
});
