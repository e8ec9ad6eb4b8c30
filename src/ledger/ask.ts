/** Turns what is unsure into questions: a role, a column, a unit. Each is asked once; the answer is a mapping. */
import type { Article, Claim } from "../policy/claim";
import { columnLetters } from "./grid";
import { fieldById } from "./header-synonyms";
import type { Remarks } from "./notices";
import type { TableRole } from "./reading";
import type { RecognisedColumn } from "./recognise-columns";
import type { RecognisedTable } from "./recognise-table";
import { type Rivalry, rivalryOf } from "./rival-columns";
import { choicesFor, choicesForStray } from "./unread-columns";

const ROLE_LABEL: Readonly<Record<TableRole, string>> = {
  claims: "申报台账",
  payments: "本资金以前拨付",
  "other-funding": "其他财政资金",
  companies: "单位信息",
  "patent-list": "专利清单",
  returns: "收回退款",
  lookup: "不读取（对照、统计或结果）",
  draft: "草稿",
  copy: "副本",
  "own-output": "本加载项的输出",
  notes: "说明",
  unknown: "未知",
};
const READ: ReadonlySet<TableRole> = new Set(["claims", "payments", "other-funding", "companies"]);
const UNITS = ["元", "千元", "万元", "百万元", "亿元"];
const UNITS_ASKED = "元、千元、万元、百万元还是亿元";

export function askAbout(
  tables: readonly RecognisedTable[],
  roles: ReadonlyMap<RecognisedTable, TableRole>,
  claims: readonly Claim[],
  remarks: Remarks,
): void {
  tables.forEach((recognised, tableIndex) => {
    const role = roles.get(recognised) ?? "unknown";
    const { table, columns, units, rows } = recognised;
    const sheet = table.grid.name;
    const where = `工作表“${sheet}”第${table.block.firstRow}行起的表`;
    if (recognised.role.ask.length > 0 && !recognised.mapping?.role && role !== "copy")
      remarks.question({
        kind: "role",
        sheet,
        tableIndex,
        options: recognised.role.ask,
        text: `${where}是做什么用的？可能是：${recognised.role.ask.map((one) => ROLE_LABEL[one]).join("、")}。`,
      });
    if (role === "claims" && table.grid.visibility !== "visible" && !recognised.mapping?.role)
      remarks.question({
        kind: "role",
        sheet,
        tableIndex,
        options: ["claims", "draft"],
        text: `工作表“${sheet}”是隐藏的，其中${rows.data.length}行已按申报计入。是正式台账还是草稿？`,
      });
    if (!READ.has(role)) return;
    const asker = { role, columns, articles: articlesOf(recognised, claims) };
    for (const column of columns) {
      const choices =
        column.field === undefined
          ? choicesFor(column, asker)
          : column.ask.length > 0
            ? column.ask
            : choicesForStray(column, asker);
      const place = `“${sheet}”${nameOf(column)}`;
      const rivalry = role === "claims" ? rivalryOf(column, columns, asker.articles) : undefined;
      const offered = choices.length > 0 || rivalry === undefined ? choices : [rivalry.field];
      const also = rivalry === undefined || rivalry.rivals.length === 0 ? "" : rivalText(rivalry);
      if (offered.length > 0 && column.values.filled > 0)
        remarks.question({
          kind: "column",
          sheet,
          tableIndex,
          column: column.column,
          header: column.header,
          options: [...offered, ""],
          text: `${place}是什么？可能是：${offered.map(labelOf).join("、")}，或不读取。${also}`,
        });
      const unit = units.get(column.column);
      const definition = column.field === undefined ? undefined : fieldById(column.field);
      if (!unit || definition?.ignored || column.values.filled === 0) continue;
      // Every cell carries its own unit: the column needs none.
      const owned =
        column.values.numbers === 0 && column.values.texts.every((text) => /元|亿$|万$/.test(text));
      if (unit.unit === undefined && owned) continue;
      if (unit.unit === undefined)
        remarks.question({
          kind: "unit",
          sheet,
          tableIndex,
          column: column.column,
          header: column.header,
          options: UNITS,
          text: `${place}没有写明单位，是${UNITS_ASKED}？`,
        });
      else if (unit.suspect)
        remarks.question({
          kind: "unit",
          sheet,
          tableIndex,
          column: column.column,
          header: column.header,
          options: UNITS,
          text: `${place}按${unit.from}应为${unit.unit}，但整列数值与此不符。究竟是${UNITS_ASKED}？`,
        });
    }
  });
}

const labelOf = (id: string) => fieldById(id)?.label ?? id;
const nameOf = ({ column, header }: RecognisedColumn) => `${columnLetters(column)}列“${header}”`;

/** The columns that might have been taken as well. */
function rivalText({ field, rivals }: Rivalry): string {
  return `同表${rivals.map(nameOf).join("、")}也可能是“${labelOf(field)}”，未取；请核对取的是哪一列。`;
}

/** The article of the table, else those of the claims on its sheet. */
export function articlesOf(recognised: RecognisedTable, claims: readonly Claim[]): ReadonlySet<Article> {
  if (recognised.article !== undefined) return new Set([recognised.article]);
  const found = new Set<Article>();
  for (const claim of claims) if (claim.sheet === recognised.table.grid.name) found.add(claim.article);
  return found;
}
