/**
 * The morphemes headers are built of. “实际支付的专利技术交易金额” and “专利技术交易实付额” are the same five concepts
 * in another order; comparing concepts instead of letters lets a spelling be understood that nobody listed.
 */

/** A concept of the domain, e.g. "pay". Words of one line mean the same in a header. */
export type Concept = string;

/** What the last morpheme of a header says its cells are; Chinese headers are head-final. */
export type HeadKind =
  | "amount"
  | "date"
  | "number"
  | "code"
  | "name"
  | "status"
  | "nature"
  | "count"
  /** “数” alone: a count or, in spoken headers, an amount (“贷款数”). */
  | "figure"
  | "year";

const WORDS = `
amount: 钱 多少 多少钱 金额 数额 款额 额 总额 款项 款 价款 总价款 价格 总价 价
principal+amount: 本金
fee: 费 费用 收费 收取 支出 开支 花费 成本 保费
date: 日期 时间 日子 日 之日 年月 时点
number: 编号 号码 号 证号 文号 序列号 证书编号 证书号 证编号
code: 代码 编码
name: 名称 全称 名 标题
status: 状态 状况 情况 记录 结果 进度 进展 与否 情形 办理情况
nature: 性质 类型 类别 属性 种类 分类 型
manner: 方式 途径 形式 模式 形态
count: 数量 个数 项数 笔数 件数 总数 数 宗数 次数 期数
staff+count: 人数
year: 年度 年份 全年 本年 当年 年 统计期间
total: 合计 总计 总 累计 小计 总和
party: 企业 单位 公司 主体 机构 法人 人 方 行 银行机构 市场主体
bank: 银行 商业银行 金融机构
address: 地址 住所 住所地 住址 注册地 注册住所 经营场所 所在地
certificate: 执照 营业执照 证照
apply: 申报 申请 申领 自报
accept: 受理 收件 提交 递交 收文 递件 交件 来件 送件 交表 送审 报审
seq: 序号 项次 序 顺序号 顺序
give: 转让 出让 让与 让渡 输出 转出 对方 相对方 交易对方 对手方 卖
licence: 许可
receive: 受让 被许可
acquire: 获取 取得 获得 引进
supply: 供给 供 提供 来源 供方
owner: 权利人 专利权人 持有人 持有方 专利持有人 技术持有人 专利持有方 权属单位 权属人 权属方 持有单位
original: 原
transferor: 高校院所 高校
patent: 专利 专利权 发明
title: 题目 
tech: 技术
deal: 交易 成交
contract: 合同 协议
actual: 实际 真正
actual+pay: 实付 实支 已付 已支付 已付款
actual+repay: 实还
actual+disburse: 实放 实贷
pay: 支付 付款 付 转账 打款 汇款 汇出 划款 划转 结算 回单 付清 付讫
arrive: 到账 到款
loan: 贷款 借款
disburse: 放款 放贷 发放 提款 提用 支用 用款 用信 投放 到位
start: 起始 起息 开始
agreed: 约定 应 该
due: 到期 截止 终止 届满 期满
repay: 还款 归还 偿还 还本 还本付息 还贷 还 本息还
settle: 本息付清 本息两清 还上 结清 还清 清偿 还讫 还款完毕 还清完毕 还款完成 还款结清 归还完毕
overdue: 逾期
ontime: 按时 按期
credit-line: 授信
pledge: 质押 出质 质权 质物
register: 登记 备案 过户 办结 办妥 变更 权属 权属变更 转移 登记备案 变更登记 转移登记 权利转移
office: 国知局 国家知识产权局
ip: 知识产权
guarantee: 担保 保证
appraise: 评估 评价 价值分析 价值评估
other: 其他 其它
service: 服务
finance: 融资
agency: 保险 公证 代理 代办 咨询 中介 律师
refund: 退还 退回 减免 返还 退费 退 退款
interest: 利息 利率 贴息
share: 占比 比例
project: 项目 课题 任务
item: 项 笔 件 宗
product: 产品 金融产品
issue: 发行 设立 成立 落地
implement: 实施
scale: 规模
raise: 募集 募资 募足 募得
plan: 计划 拟 预计 预期 目标 批复规模
innovative: 创新 创新性
form: 形成 规模化 成规模 达到
role: 角色 身份
review: 终评 终审 评审 专家 专家组 评审会
opinion: 意见 结论
approve: 立项 入选 推荐
suggest: 建议 核定 核准 议定 审定 批准
support: 支持 资助 补贴 奖励 奖补 补助 扶持
direction: 方向 事项
article: 条款 细则
content: 内容 用途
score: 得分 评分 分 打分 均值 平均
material: 材料 附件 附件材料 要件 佐证 资料 证明材料 佐证材料
complete: 齐全 完整 齐备 完备 完整性 齐全性 齐备性
business: 工商 经营 存续 营业 市场监管 登记状态 经营状态 登记机关
abnormal: 异常
credit: 信用 失信 征信 诚信 黑名单 失信名单
uscc: 统一社会信用代码 社会信用代码 信用代码 统一代码 组织机构代码 机构代码 统一信用代码 纳税人识别号 税号 USCC
accounting: 财务 会计
regular: 规范 健全 制度 管理制度 规范性
able: 承担 能力 承担能力
convert: 转化 产业化 投产
start-work: 开展
purpose: 目的
industry: 行业 国民经济行业 领域
staff: 从业人员 职工 员工 从业 人员 在岗 用工 参保 社保 在职
revenue: 营业收入 营收 主营业务收入 销售收入 收入 营业总收入 营业额 销售 主营业务 营业收入额
assets: 资产 总资产 资产总额 资产总计
size: 划型 中小微 大中小微 企业规模 规模类型 自报规模 单位规模 申报规模
fund: 资金 专项资金 经费 专项
fiscal: 财政
awarded: 已获 已享受
award: 拨付 拨款 下达 兑现 实拨 已拨 下拨
recover: 收回 追回 缴回 退缴
quota: 额度
belong: 占用 归属 计入 所属 所占 占 使用
level: 层级 级别 级次 市级 区级 市/区
related: 对应 关联 涉及 相关 所涉 所涉及
remark: 备注 说明 附注
list: 清单 明细
subject: 标的 
batch: 批次 轮次
statistics: 统计 业务
Beijing: 在京 本市 北京
basis: 基数
part: 部分
effective: 生效 公告
recognise: 认定 审核 审查 核查 查询
state: 国标 GB/T4754
`;

/** Concepts that say little about which field it is. */
const LIGHT: Readonly<Record<string, number>> = {
  party: 0.3,
  amount: 0.3,
  status: 0.15,
  name: 0.3,
  number: 0.4,
  date: 0.4,
  nature: 0.4,
  count: 0.45,
  total: 0.15,
  recognise: 0.2,
  statistics: 0.25,
  office: 0.15,
  actual: 0.5,
  state: 0.1,
  belong: 0.35,
  list: 0.2,
  manner: 0.4,
  part: 0.3,
  subject: 0.4,
  content: 0.5,
  original: 0.2,
  opinion: 0.3,
  quota: 0.5,
  complete: 0.5,
  service: 0.4,
  fee: 0.5,
  code: 0.4,
  year: 0.5,
  form: 0.6,
  purpose: 0.5,
  regular: 0.4,
  acquire: 0.6,
  related: 0.6,
  product: 0.5,
  ip: 0.3,
  effective: 0.3,
};

/** Left out: they carry no meaning of their own. */
const FILLERS =
  "的 是否 是 否 了 之 等 及 和 与 或 有无 有 所 已 上年度末 上年度 上年末 上年 上一年度 上一年 期末数 期末 年末 末 度 具有 具备 为 以 用于 详细 信息 前期 工作 性 企业承担的 承担的 最后一笔 最后 末次 网上 窗口 过 一定 明确 办理 手续 完成 法定 公司名 栏 在 其中 银行实际 流动 新增 Patent No Applicant 统计口径 实 本 各 凭证 列入 承诺".split(
    " ",
  );

const HEADS: Readonly<Record<string, HeadKind>> = {
  amount: "amount",
  fee: "amount",
  date: "date",
  number: "number",
  code: "code",
  uscc: "code",
  name: "name",
  status: "status",
  opinion: "status",
  nature: "nature",
  manner: "nature",
  count: "count",
  year: "year",
};

const DICTIONARY = new Map<string, readonly Concept[]>();
let longest = 1;
for (const line of WORDS.trim().split("\n")) {
  const colon = line.indexOf(":");
  const concepts = line.slice(0, colon).split("+");
  for (const word of line
    .slice(colon + 1)
    .trim()
    .split(" ")) {
    DICTIONARY.set(word.toUpperCase(), concepts);
    longest = Math.max(longest, word.length);
  }
}
for (const word of FILLERS) DICTIONARY.set(word.toUpperCase(), []);

export interface Segmented {
  /** Distinct concepts in order; what no word covers counts as a concept of its own ("?…"). */
  readonly concepts: ReadonlySet<Concept>;
  readonly head: HeadKind | undefined;
  /** Asks yes or no. */
  readonly asks: boolean;
}

/** Cuts a header (without blanks and brackets) into concepts, the longest word first. */
export function segment(text: string): Segmented {
  const upper = text.toUpperCase();
  const concepts = new Set<Concept>();
  let last: readonly Concept[] = [];
  let residue = "";
  const flush = () => {
    if (residue !== "") {
      concepts.add(`?${residue}`);
      last = [];
    }
    residue = "";
  };
  for (let i = 0; i < upper.length; ) {
    if (/[、,/()·.:;\-_]/.test(upper[i] ?? "")) {
      flush();
      i++;
      continue;
    }
    let length = Math.min(longest, upper.length - i);
    while (length > 0 && !DICTIONARY.has(upper.slice(i, i + length))) length--;
    const found = length === 0 ? undefined : DICTIONARY.get(upper.slice(i, i + length));
    if (found === undefined) {
      residue += upper[i] ?? "";
      i++;
      continue;
    }
    flush();
    for (const concept of found) concepts.add(concept);
    if (found.length > 0) last = found;
    i += length;
  }
  flush();
  // “建议支持额度” is an amount, “额度年度” a year of a quota.
  if (/额度$/.test(text)) {
    concepts.delete("quota");
    concepts.add("amount");
    last = ["amount"];
  }
  const asks = /是否|有无|与否/.test(text);
  const head = asks
    ? undefined
    : /[^个件项笔人宗总户家次期]数$/.test(text)
      ? "figure"
      : HEADS[last[last.length - 1] ?? ""];
  return { concepts, head, asks };
}

/** How much a concept tells; unknown syllables tell that something is not understood. */
export function weightOf(concept: Concept): number {
  return concept.startsWith("?") ? 0.35 + 0.15 * Math.min(4, concept.length - 1) : (LIGHT[concept] ?? 1);
}
