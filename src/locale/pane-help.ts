/** The pane's help: what each article grants and on what conditions, in our own words. */
import type { MessageTable } from "./message";

const zh = {
  start:
    "点“体检”：读一遍整个工作簿，认出申报台账、历年拨付、其他资金和企业信息，不改动任何单元格。看不懂的地方会问一次，回答随工作簿保存。之后在“待核”里处理要人定的事，在“明细”里看每一笔的依据，最后生成资金安排表。",
  statuses:
    "拟支持：条件成立，有核定金额。额度已用完：条件成立，但上限内已无余额。不予支持：某项条件确定不成立。暂缓：条件尚未成就，如登记备案在办、贷款未还清。待人工认定：有一个具体问题要人定，定之前按零计。待补正：缺材料，或代码、日期有误。数据有误：金额格里不是有效金额。",
  privacy: "计算全部在本机进行，不联网。原有工作表从不改动；生成的工作表和标记可以一次删净。",
  "title.5": "第五条 · 基本条件",
  "grants.5": "对所有支持方向都适用的门槛，本身不产生金额。",
  "conditions.5":
    "注册在本市；经营状态正常；有项目承担能力，或者已经开展专利转化；信用记录良好；财务制度规范。台账没有对应列的条件列为待核，可按整张表勾选。",
  "title.6": "第六条 · 供给侧专利培育与转化",
  "grants.6": "按评审确定的金额支持，每家单位不超过30万元。",
  "conditions.6": "面向高等学校、科研机构、国有企业等；须经评审择优立项。上限按整个有效期累计。",
  "title.7": "第七条 · 重点产业专利运营",
  "grants.7": "按评审确定的金额支持，每家单位不超过100万元。",
  "conditions.7": "面向产业知识产权联盟、行业协会等社会组织和产业运营中心；须经评审择优立项。",
  "title.8": "第八条 · 交易运营服务能力",
  "grants.8": "按评审确定的金额支持，每家单位不超过200万元。",
  "conditions.8": "面向知识产权交易服务机构、运营服务平台等；须经评审择优立项。",
  "title.9": "第九条 · 集聚区运营环境",
  "grants.9": "按评审确定的金额支持，每家不超过30万元。",
  "conditions.9": "面向产业园区、知识产权集聚区的管理运营机构；须经评审择优立项。",
  "title.10": "第十条 · 获取专利技术",
  "grants.10": "补贴不超过实付专利技术交易金额的40%，单个企业每年不超过100万元。",
  "conditions.10":
    "本市中小微企业，以转化实施为目的，从高等学校、科研机构或国有企业受让、被许可或以作价入股取得专利，并已在国家知识产权局办完转移登记或许可备案。只认已经付出的钱；作价入股没有现金支付的由人定。",
  "title.11": "第十一条 · 专利质押融资",
  "grants.11": "补贴不超过融资服务费用的40%，也不超过实际贷款金额的2%，单个企业每年不超过20万元。",
  "conditions.11":
    "企业以专利质押贷款并按时还清。担保费、评估费直接计入，其他服务费由人定，利息不计；退还或由他人承担的费用要扣除。展期、借新还旧由人定。",
  "title.12": "第十二条 · 商业银行奖励",
  "grants.12": "按全年质押登记金额的0.1%奖励，单个机构不超过100万元，总额300万元。",
  "conditions.12":
    "全年质押登记金额超过3亿元，或者登记项目数超过20项；恰好3亿元或20项不算超过。同一法人的分支机构合并计算。总额不够时等比例压减。",
  "title.13": "第十三条 · 知识产权金融产品",
  "grants.13": "按融资规模的0.5%奖励，单个产品不超过50万元，单个主体不超过100万元，总额200万元。",
  "conditions.13":
    "产品具有创新性且形成规模，两项都要有认定记录；奖励发行或实施单位。双方都申报同一产品时由人定。",
  "title.14": "第十四条 · 不重复支持",
  "grants.14": "同一项目只用一种方式支持，取高的一种；已获其他财政资金（含市、区两级）的项目不再支持。",
  "conditions.14":
    "系统在所有工作表之间比对专利号、合同号、贷款、产品和单位。红色为确定重复，橙色待人定，黄色和提示只供参考。分期付款、普通许可给不同企业等情形不算重复。",
  "title.16": "第十六条 · 公示",
  "grants.16": "拟支持名单公示不少于5个工作日。",
  "conditions.16": "工作日按国务院节假日安排计算，调休日也算。公示当日默认不计入，可在设置中改。",
  "title.20": "第二十条 · 收回",
  "grants.20": "项目终止、撤销或变更的，经批准可收回全部或部分资金。",
  "conditions.20": "收回多少由主管部门定；收回后默认不恢复年度上限和总额。",
} as const;

const en: Readonly<Record<keyof typeof zh, string>> = {
  start:
    "Press Check-up: the whole workbook is read, and ledgers, earlier awards, other funds and company lists are recognised. No cell is changed. What stays unclear is asked once; the answer is kept with the workbook. Then decide what is listed under To verify, look up any figure under Claims, and make the award sheet.",
  statuses:
    "Payable: the conditions hold and there is an amount. Cap used up: they hold, but the cap is used up. Not eligible: a condition definitely fails. Deferred: a condition is not met yet, such as a recordal under way. For a person: one named question, nothing is paid until it is answered. Incomplete: evidence is missing, or a code or date is wrong. Data error: a cell for money holds no valid amount.",
  privacy:
    "Everything is computed on this computer, without a network. Your own sheets are never changed; the sheets and marks we make can be removed at once.",
  "title.5": "Article 5 · General conditions",
  "grants.5": "The threshold for every category; it grants no money by itself.",
  "conditions.5":
    "Registered in Beijing; operating normally; able to undertake the project or already commercializing patents; good credit; orderly accounts. Conditions without a column are listed to be verified and can be ticked for a whole sheet.",
  "title.6": "Article 6 · Patents on the supply side",
  "grants.6": "The amount set by the review, up to 300,000 yuan per unit.",
  "conditions.6":
    "For universities, research institutions, state-owned enterprises and the like; selected by review. The cap runs over the whole validity.",
  "title.7": "Article 7 · Patents of key industries",
  "grants.7": "The amount set by the review, up to 1,000,000 yuan per unit.",
  "conditions.7": "For industry alliances, associations and operation centres; selected by review.",
  "title.8": "Article 8 · Trading and operation services",
  "grants.8": "The amount set by the review, up to 2,000,000 yuan per unit.",
  "conditions.8": "For trading service institutions and operation platforms; selected by review.",
  "title.9": "Article 9 · Clusters",
  "grants.9": "The amount set by the review, up to 300,000 yuan each.",
  "conditions.9": "For the operators of industrial parks and clusters; selected by review.",
  "title.10": "Article 10 · Acquiring patents",
  "grants.10": "At most 40 % of the patent price actually paid, up to 1,000,000 yuan a year per enterprise.",
  "conditions.10":
    "A micro, small or medium enterprise of Beijing that acquires patents to put them to use, by assignment, licence or equity contribution, from a university, research institution or state-owned enterprise, with the recordal at CNIPA completed. Only money already paid counts; equity without cash is decided by a person.",
  "title.11": "Article 11 · Patent pledge financing",
  "grants.11":
    "At most 40 % of the service fees and at most 2 % of the loan actually drawn, up to 200,000 yuan a year per enterprise.",
  "conditions.11":
    "An enterprise that pledged patents and repaid in full on time. Guarantee and appraisal fees count, other fees are decided by a person, interest never counts; refunds are taken off. Extensions and refinancing are decided by a person.",
  "title.12": "Article 12 · Commercial banks",
  "grants.12": "0.1 % of the year's registered pledge amount, up to 1,000,000 yuan each, 3,000,000 in all.",
  "conditions.12":
    "More than 300 million yuan registered in the year, or more than 20 registrations; exactly 300 million or 20 is not more. Branches of one legal person are pooled. If the pool does not suffice, all are reduced pro rata.",
  "title.13": "Article 13 · Financial products",
  "grants.13":
    "0.5 % of the amount raised, up to 500,000 yuan per product, 1,000,000 per recipient, 2,000,000 in all.",
  "conditions.13":
    "Innovative and of scale, both by recorded decision; for the issuer or the implementer. If both claim one product, a person decides.",
  "title.14": "Article 14 · No double funding",
  "grants.14":
    "One project is supported in one way, the highest; a project with other fiscal money, municipal or district included, gets none.",
  "conditions.14":
    "Patent, contract, loan and product numbers and parties are compared across all sheets. Red is certain, orange waits for a person, yellow and notes only inform. Instalments and common licences to different firms are no duplicates.",
  "title.16": "Article 16 · Public notice",
  "grants.16": "The list is published for at least five working days.",
  "conditions.16":
    "Working days follow the State Council's calendar with its make-up days. The day of publication does not count unless you set it so.",
  "title.20": "Article 20 · Clawback",
  "grants.20":
    "After an approved termination, cancellation or change, all or part of the money can be recovered.",
  "conditions.20": "The bureau names the amount; caps and pools are not restored by default.",
};

export type PaneHelpCode = keyof typeof zh;

export const PANE_HELP: MessageTable<PaneHelpCode> = { "zh-CN": zh, "en-US": en };
