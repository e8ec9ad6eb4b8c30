/**
 * 《北京市专利转化专项资金实施细则》, 京财经建〔2022〕118号: its figures, with its words.
 *
 * Article 22: in force from the day it was issued (the print record says 2022-01-24) to 2023-12-31. It names no
 * pool for Articles 6–11, no period for the caps of Articles 6–9 and 13, and no rounding; see `readings.ts`.
 */
import type { IsoDate } from "./dates";
import { isoDate } from "./dates";
import type { Parameter, ParameterId, Regulation } from "./regulation";

function day(text: string): IsoDate {
  const date = isoDate(text);
  if (date === undefined) throw new RangeError(`no such day: ${text}`);
  return date;
}

const FROM = day("2022-01-24");
const TO = day("2023-12-31");

function figure(
  id: ParameterId,
  article: string,
  kind: Parameter["kind"],
  role: Parameter["role"],
  unit: Parameter["unit"],
  value: string,
  quote: string,
): Parameter {
  return { id, article, kind, role, unit, value, validFrom: FROM, validTo: TO, quote };
}

export const REGULATION_118_2022: Regulation = {
  id: "118-2022",
  documentNo: "京财经建〔2022〕118号",
  title: "北京市专利转化专项资金实施细则",
  validFrom: FROM,
  validTo: TO,
  validityQuote: "本实施细则自印发之日起施行，有效期至2023年12月31日",
  parameters: {
    "art6.unit-cap": figure(
      "art6.unit-cap",
      "6",
      "ceiling",
      "cap",
      "yuan",
      "300000",
      "给予每家单位不超过30万元经费支持",
    ),
    "art7.unit-cap": figure(
      "art7.unit-cap",
      "7",
      "ceiling",
      "cap",
      "yuan",
      "1000000",
      "给予每家单位不超过100万元经费支持",
    ),
    "art8.unit-cap": figure(
      "art8.unit-cap",
      "8",
      "ceiling",
      "cap",
      "yuan",
      "2000000",
      "给予每家单位不超过200万元经费支持",
    ),
    "art9.unit-cap": figure(
      "art9.unit-cap",
      "9",
      "ceiling",
      "cap",
      "yuan",
      "300000",
      "给予每家不超过 30 万元经费支持",
    ),
    "art10.rate": figure(
      "art10.rate",
      "10",
      "ceiling",
      "rate",
      "ratio",
      "0.4",
      "按不超过专利转让、许可合同实付专利技术交易金额的 40% 给予补贴",
    ),
    "art10.annual-cap": figure(
      "art10.annual-cap",
      "10",
      "ceiling",
      "cap",
      "yuan",
      "1000000",
      "单个企业年度此项补贴不超过 100 万元",
    ),
    "art11.fee-rate": figure(
      "art11.fee-rate",
      "11",
      "ceiling",
      "rate",
      "ratio",
      "0.4",
      "补贴金额不超过融资服务费用的 40%",
    ),
    "art11.loan-rate": figure(
      "art11.loan-rate",
      "11",
      "ceiling",
      "rate",
      "ratio",
      "0.02",
      "且不超过其实际贷款金额的 2%",
    ),
    "art11.annual-cap": figure(
      "art11.annual-cap",
      "11",
      "ceiling",
      "cap",
      "yuan",
      "200000",
      "单个企业年度此项补贴不超过 20 万元",
    ),
    "art12.amount-threshold": figure(
      "art12.amount-threshold",
      "12",
      "fixed",
      "threshold",
      "yuan",
      "300000000",
      "年专利质押登记金额超过 3 亿元",
    ),
    "art12.count-threshold": figure(
      "art12.count-threshold",
      "12",
      "fixed",
      "threshold",
      "items",
      "20",
      "年质押登记项目数超过 20 项",
    ),
    "art12.rate": figure(
      "art12.rate",
      "12",
      "fixed",
      "rate",
      "ratio",
      "0.001",
      "按照质押金额的 0.1% 给予奖励",
    ),
    "art12.institution-cap": figure(
      "art12.institution-cap",
      "12",
      "ceiling",
      "cap",
      "yuan",
      "1000000",
      "单个机构奖励金额不超过 100 万元",
    ),
    "art12.pool": figure(
      "art12.pool",
      "12",
      "ceiling",
      "pool",
      "yuan",
      "3000000",
      "奖励资金总额不超过 300 万元",
    ),
    "art13.rate": figure("art13.rate", "13", "fixed", "rate", "ratio", "0.005", "按融资规模的 0.5% 给予奖励"),
    "art13.product-cap": figure(
      "art13.product-cap",
      "13",
      "ceiling",
      "cap",
      "yuan",
      "500000",
      "单个金融产品奖励资金不超过 50 万元",
    ),
    "art13.subject-cap": figure(
      "art13.subject-cap",
      "13",
      "ceiling",
      "cap",
      "yuan",
      "1000000",
      "单个主体奖励资金不超过 100 万元",
    ),
    "art13.pool": figure(
      "art13.pool",
      "13",
      "ceiling",
      "pool",
      "yuan",
      "2000000",
      "奖励资金总额不超过 200 万元",
    ),
    "art16.publicity-days": figure(
      "art16.publicity-days",
      "16",
      "minimum",
      "days",
      "working-days",
      "5",
      "公示期不少于 5 个工作日",
    ),
  },
};
