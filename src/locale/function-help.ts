/**
 * What Excel shows of the custom functions in Chinese: description and arguments. English stands in the doc comments
 * of src/functions. The build joins both into the metadata files and fails where a text is missing on either side.
 */

export interface FunctionHelp {
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
}

const AS_OF = {
  name: "适用日期",
  description: "按哪一天的办法计算，一般填申报日期；省略时用最近一份已收录的办法",
};

const TRANSFER: FunctionHelp["parameters"] = [
  { name: "实付金额", description: "实付专利技术交易金额（元）；一个单元格或一列" },
  { name: "本年已补贴", description: "该企业本年度第十条已获补贴（元）；省略为 0" },
  AS_OF,
];

const PLEDGE: FunctionHelp["parameters"] = [
  { name: "服务费用", description: "企业承担的担保、评估等融资服务费用（元），扣除退费，不含利息" },
  { name: "贷款金额", description: "实际贷款金额（元）" },
  { name: "本年已补贴", description: "该企业本年度第十一条已获补贴（元）；省略为 0" },
  { name: "按时还款", description: "是否按时还款完毕（是/否、TRUE/FALSE）；省略视为是，空白单元格得 #N/A" },
  AS_OF,
];

const BANK: FunctionHelp["parameters"] = [
  { name: "登记金额", description: "年专利质押登记金额（元）" },
  { name: "登记项目数", description: "年质押登记项目数；正好 20 项不算超过" },
  AS_OF,
];

const PRODUCT: FunctionHelp["parameters"] = [
  { name: "融资规模", description: "实际募集或放款的规模（元）" },
  { name: "产品已获", description: "该产品已获奖励（元），不论由谁领取；省略为 0" },
  { name: "主体已获", description: "该主体第十三条已获奖励（元）；省略为 0" },
];

const PROJECT: FunctionHelp["parameters"] = [
  { name: "条款", description: "6、7、8 或 9；写“第六条”也可以" },
  { name: "建议金额", description: "评审建议支持金额（元）" },
  { name: "单位已获", description: "该单位同一条款已获支持（元）；省略为 0" },
];

const BANK_POOL: FunctionHelp["parameters"] = [
  { name: "各行登记金额", description: "年专利质押登记金额（元），每行一家机构" },
  { name: "各行项目数", description: "年质押登记项目数，每行一家机构" },
];

const PRODUCT_POOL: FunctionHelp["parameters"] = [
  { name: "各行主体", description: "发行或实施单位：信用代码或名称，写法一致" },
  { name: "各行融资规模", description: "实际募集或放款的规模（元），每行一个产品" },
];

const WAYS: FunctionHelp["parameters"] = [
  { name: "各方式金额", description: "同一项目按各条款（经各自上限后）可得的金额（元）；一行或一列" },
  { name: "其他财政资金", description: "是否已获其他财政资金（是/否），或其金额；省略或空白为否" },
];

/** By function id. */
export const FUNCTION_HELP: Readonly<Record<string, FunctionHelp>> = {
  TRANSFER_SUBSIDY: {
    description:
      "获取专利技术补贴（第十条），单位元：实付金额的 40%，去掉不足一分的部分，每家企业年度不超过 100 万元。不含资格审核和查重。金额空白时结果为空白。",
    parameters: TRANSFER,
  },
  TRANSFER_SUBSIDY_EXPLAIN: {
    description: "用文字逐步说明 TRANSFER_SUBSIDY 的计算过程和依据条款。",
    parameters: TRANSFER,
  },
  PLEDGE_SUBSIDY: {
    description:
      "专利质押融资补贴（第十一条），单位元：服务费用的 40% 与贷款金额的 2% 取低，去掉不足一分的部分，每家企业年度不超过 20 万元；未按时还款为 0。",
    parameters: PLEDGE,
  },
  PLEDGE_SUBSIDY_EXPLAIN: {
    description: "用文字逐步说明 PLEDGE_SUBSIDY 的计算过程和依据条款。",
    parameters: PLEDGE,
  },
  BANK_REWARD: {
    description:
      "商业银行奖励（第十二条），总额压减前，单位元：年质押登记金额超过 3 亿元或超过 20 项的，按金额的 0.1%，单个机构不超过 100 万元。",
    parameters: BANK,
  },
  BANK_REWARD_EXPLAIN: {
    description: "用文字逐步说明 BANK_REWARD 的计算过程和依据条款。",
    parameters: BANK,
  },
  BANK_REWARD_POOL: {
    description:
      "多家商业银行奖励（第十二条），总额 300 万元压减后，单位元，每行一家机构：超出总额时按比例分配到分。同一法人的分支机构请先合并。",
    parameters: BANK_POOL,
  },
  BANK_REWARD_POOL_EXPLAIN: {
    description: "用文字逐步说明 BANK_REWARD_POOL 的计算过程和依据条款。",
    parameters: BANK_POOL,
  },
  PRODUCT_REWARD: {
    description:
      "知识产权金融产品奖励（第十三条），总额压减前，单位元：融资规模的 0.5%，先单个产品不超过 50 万元，再单个主体不超过 100 万元。",
    parameters: PRODUCT,
  },
  PRODUCT_REWARD_EXPLAIN: {
    description: "用文字逐步说明 PRODUCT_REWARD 的计算过程和依据条款。",
    parameters: PRODUCT,
  },
  PRODUCT_REWARD_POOL: {
    description:
      "多个金融产品奖励（第十三条），经产品、主体上限和总额 200 万元压减后，单位元，每行一个产品：主体相同的行按顺序共用主体上限；总额不足时按主体比例分配，再分回产品，精确到分。",
    parameters: PRODUCT_POOL,
  },
  PRODUCT_REWARD_POOL_EXPLAIN: {
    description: "用文字逐步说明 PRODUCT_REWARD_POOL 的计算过程和依据条款。",
    parameters: PRODUCT_POOL,
  },
  PROJECT_GRANT: {
    description:
      "评审立项支持（第六至九条），单位元：评审建议金额，每家单位不超过 30 万、100 万、200 万、30 万元。",
    parameters: PROJECT,
  },
  PROJECT_GRANT_EXPLAIN: {
    description: "用文字逐步说明 PROJECT_GRANT 的计算过程和依据条款。",
    parameters: PROJECT,
  },
  BEST_SUPPORT: {
    description:
      "同一项目只按一种方式支持（第十四条），单位元：取各方式金额的最高者；已获其他（含市、区两级）财政资金的为 0。",
    parameters: WAYS,
  },
  BEST_SUPPORT_EXPLAIN: {
    description: "用文字逐步说明 BEST_SUPPORT 的计算过程和依据条款。",
    parameters: WAYS,
  },
  SME_SIZE: {
    description:
      "按《中小企业划型标准规定》（工信部联企业〔2011〕300号）划型：大型、中型、小型或微型；缺指标但已可断定不是大型的，得“中小微…”。0 视为未填。",
    parameters: [
      { name: "行业", description: "划型标准的行业名称，或国民经济行业代码" },
      { name: "从业人员", description: "从业人员（人）" },
      { name: "营业收入", description: "营业收入（万元）" },
      { name: "资产总额", description: "资产总额（万元）" },
    ],
  },
  PUBLICITY_END: {
    description:
      "公示截止日（第十六条）：自公示次日起满 5 个工作日，按国务院放假调休安排计算；结果是日期，请把单元格设为日期格式。放假安排未公布的得 #N/A。",
    parameters: [
      { name: "公示日期", description: "名单公示的日期" },
      { name: "工作日数", description: "工作日数；省略为 5" },
    ],
  },
  USCC_CHECK: {
    description:
      "校验统一社会信用代码（两位校验码都查）：正确，或指出问题；只有一种改法能通过校验时给出疑似代码。",
    parameters: [{ name: "信用代码", description: "统一社会信用代码，以文本保存" }],
  },
  PATENT_CHECK: {
    description: "校验专利（申请）号的校验位：正确，或指出应为哪一位；一格多个号码逐个校验。",
    parameters: [{ name: "专利号", description: "专利号或申请号，有无 ZL、空格、全角都可以" }],
  },
  PATENT_KEY: {
    description: "专利号的统一写法（不含 ZL、空格、小数点和校验位），用于两列比对；一格多个号码以顿号连接。",
    parameters: [{ name: "专利号", description: "任意写法的专利号或申请号" }],
  },
  RMB_UPPER: {
    description: "人民币大写（不含“人民币”三字），如 壹佰万元整。",
    parameters: [{ name: "金额", description: "金额（元），最多两位小数" }],
  },
  RMB_LOWER: {
    description: "大写金额转为数字，如 壹拾万柒仟元零伍角叁分 得 107000.53；票据规则允许的各种写法都能认。",
    parameters: [{ name: "大写金额", description: "大写或日常写法的中文金额" }],
  },
  FUNDED_BEFORE: {
    description:
      "查编号是否在某列出现过，两边写法不同也能认：专利号、合同号、质押登记号、信用代码均可。结果为“未见”或“第 3、17 行”（从所选区域第一行数起）；一格多个号码，有一个相同即算。",
    parameters: [
      { name: "编号", description: "要查的编号；一个单元格或一列" },
      { name: "查找列", description: "已支持记录所在的列，例如 历年拨付!H5:H200" },
    ],
  },
  FUND_VERSION: {
    description: "本加载项所依据的办法及有效期、已收录的放假安排年份和加载项版本。",
    parameters: [],
  },
};
