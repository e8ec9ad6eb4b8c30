/** The sixteen industries of the size standard, as it names them. */
import type { SmeIndustry } from "../policy/sme-industry";
import type { MessageTable } from "./message";

export const SME_INDUSTRY_NAMES: MessageTable<SmeIndustry> = {
  "zh-CN": {
    agriculture: "农、林、牧、渔业",
    industry: "工业",
    construction: "建筑业",
    wholesale: "批发业",
    retail: "零售业",
    transport: "交通运输业",
    warehousing: "仓储业",
    post: "邮政业",
    accommodation: "住宿业",
    catering: "餐饮业",
    "information-transmission": "信息传输业",
    software: "软件和信息技术服务业",
    "real-estate-development": "房地产开发经营",
    "property-management": "物业管理",
    "leasing-and-business-services": "租赁和商务服务业",
    other: "其他未列明行业",
  },
  "en-US": {
    agriculture: "agriculture, forestry, animal husbandry and fishery",
    industry: "industry",
    construction: "construction",
    wholesale: "wholesale",
    retail: "retail",
    transport: "transport",
    warehousing: "warehousing",
    post: "post",
    accommodation: "accommodation",
    catering: "catering",
    "information-transmission": "information transmission",
    software: "software and information technology services",
    "real-estate-development": "real-estate development",
    "property-management": "property management",
    "leasing-and-business-services": "leasing and business services",
    other: "industries not listed elsewhere",
  },
};
