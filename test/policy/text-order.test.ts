/** The order of texts: by code unit, alike on every machine. */
import { textOrder } from "../../src/policy/text-order";

test.each([
  ["2023-04-10", "2023-04-11", -1],
  ["2023-04-11", "2023-04-10", 1],
  ["2023-04-10", "2023-04-10", 0],
  ["", "甲", -1],
  // by pinyin 一 (yi) would come after 丙 (bing)
  ["一", "丙", -1],
  ["台账!10", "台账!9", -1],
])("%s and %s: %d", (left, right, order) => {
  expect(textOrder(left, right)).toBe(order);
});
