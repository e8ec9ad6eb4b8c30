/** Whether an address or a district lies in Beijing (Article 5: 注册在本市). */

const DISTRICTS =
  /^(?:东城|西城|朝阳|海淀|丰台|石景山|门头沟|房山|通州|顺义|大兴|昌平|平谷|怀柔|密云|延庆|亦庄|经开|经济技术开发|北京经济技术|中关村|宣武|崇文)(?:区|县)?/;
const ELSEWHERE =
  /^(?:中国)?(?:天津|上海|重庆|河北|山西|内蒙古|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾|石家庄|保定|廊坊|唐山|雄安|张家口|承德|沧州|邯郸|深圳|广州|杭州|南京|苏州|无锡|宁波|武汉|成都|西安|青岛|济南|合肥|郑州|长沙|大连|沈阳|厦门|福州|珠海|东莞|昆明|贵阳|太原|南昌|哈尔滨|长春)/;

/** True, false, or undefined where the text does not tell. */
export function isInBeijing(text: string): boolean | undefined {
  // Most addresses of a ledger begin so; nothing that is taken off below can stand before it.
  if (text.startsWith("北京")) return true;
  const address = text
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^(?:地址|住所|注册地)[:：]?/, "");
  if (address === "") return undefined;
  if (/^(?:中国|本市|京内)?北京|^京$|^本市|^京内/.test(address)) return true;
  if (ELSEWHERE.test(address) || /^(?:外省|外地|京外|非京|非本市|外埠)/.test(address)) return false;
  if (/^[\u4e00-\u9fa5]{2,8}(?:省|自治区|自治州)/.test(address)) return false;
  if (DISTRICTS.test(address)) return true;
  if (/北京市/.test(address)) return true;
  if (/^[\u4e00-\u9fa5]{2,6}市/.test(address)) return false;
  return undefined;
}
