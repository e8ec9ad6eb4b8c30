/**
 * `workbook.comments` and `worksheet.comments`.
 *
 * A file's notes stand in for comments, both ways: the file library knows no threaded comments, and shows those of
 * a file as notes. Authors are not read from files; what this session adds has the author that the host was given.
 */
import { forgetBlankCell } from "../../xlsx/forget-blank-cell";
import { type Area, addressOf, fullAddress, parseAddress, parseArea } from "../grid/range-area";
import { integer, text } from "../protocol/arguments";
import { HostError, itemNotFound } from "../protocol/host-error";
import { act, type ClassDefinition, type HostObject, hostObject } from "../protocol/host-object";
import type { Model, SheetRef } from "./model";
import { rangeArgument } from "./range-argument";

interface CommentRef extends SheetRef {
  readonly area: Area;
}
/** One sheet's comments, or all. */
interface CommentsRef {
  readonly model: Model;
  readonly sheetId: string | undefined;
}

const authors = new WeakMap<Model, Map<string, string>>();
const idOf = ({ sheetId, area }: CommentRef): string => `${sheetId}!${addressOf(area)}`;

function cellOf({ model, sheetId, area }: CommentRef) {
  return model.file(sheetId).getCell(area.row + 1, area.column + 1);
}

function contentOf(ref: CommentRef): string {
  const { note } = cellOf(ref);
  if (typeof note === "string") return note;
  return (note?.texts ?? []).map(({ text: piece }) => piece).join("");
}

function commentsOf({ model, sheetId }: CommentsRef): CommentRef[] {
  const sheets =
    sheetId === undefined ? model.grid.workbook.getSheets().map((sheet) => sheet.getSheetId()) : [sheetId];
  return sheets.flatMap((id) => {
    const found: CommentRef[] = [];
    model.file(id).eachRow({ includeEmpty: true }, (row) => {
      for (let column = 1; column <= row.cellCount; column++)
        if (row.findCell(column)?.note)
          found.push({
            model,
            sheetId: id,
            area: { row: row.number - 1, column: column - 1, rows: 1, columns: 1 },
          });
    });
    return found;
  });
}

/** Looked up at its cell: a long ledger is not gone through for each of its comments. */
function commentOfId({ model, sheetId }: CommentsRef, id: string): CommentRef | undefined {
  const cut = id.lastIndexOf("!");
  const area = parseArea(id.slice(cut + 1));
  const sheet = id.slice(0, cut);
  if (!area || model.grid.workbook.getSheetBySheetId(sheet) === null) return undefined;
  if (sheetId !== undefined && sheetId !== sheet) return undefined;
  return commentAt(model, sheet, area);
}

function commentAt(model: Model, sheetId: string, { row, column }: Area): CommentRef | undefined {
  if (
    !model
      .file(sheetId)
      .findRow(row + 1)
      ?.findCell(column + 1)?.note
  )
    return undefined;
  return { model, sheetId, area: { row, column, rows: 1, columns: 1 } };
}

const COMMENT: ClassDefinition<CommentRef> = {
  name: "Comment",
  id: idOf,
  scalars: {
    Id: { get: idOf },
    Content: {
      get: contentOf,
      set: (ref, value) => {
        ref.model.guardSheet(ref.sheetId);
        cellOf(ref).note = text(value, "content");
      },
    },
    AuthorName: { get: (ref) => authors.get(ref.model)?.get(idOf(ref)) ?? "" },
    Resolved: { get: () => false },
    ContentType: { get: () => "Plain" },
  },
  methods: {
    GetLocation: (ref) => ref.model.make.range(ref),
    Delete: act((ref) => {
      ref.model.guardSheet(ref.sheetId);
      const cell = cellOf(ref);
      Reflect.set(cell, "_comment", undefined);
      // What the last saving wrote still stands in the model that the next one starts from.
      Reflect.deleteProperty(cell.model, "comment");
      forgetBlankCell(ref.model.file(ref.sheetId), ref.area.row + 1, ref.area.column + 1);
      authors.get(ref.model)?.delete(idOf(ref));
    }),
  },
};

export const COMMENTS: ClassDefinition<CommentsRef> = {
  name: "CommentCollection",
  collection: {
    items: (ref) => commentsOf(ref).map((comment) => hostObject(COMMENT, comment)),
    find: (ref, key): HostObject | undefined => {
      const comment = commentOfId(ref, String(key));
      return comment && hostObject(COMMENT, comment);
    },
  },
  methods: {
    Add: (ref, [place, content]) => {
      const { model } = ref;
      const sheetId = ref.sheetId ?? model.selection.sheetId;
      if (typeof place === "string" && ref.sheetId === undefined && parseAddress(place).sheet === undefined)
        throw new HostError("InvalidArgument", "workbook.comments.add needs an address with a sheet name.");
      const target = rangeArgument(place, model, sheetId);
      model.guardSheet(target.sheetId);
      const area: Area = { ...target.area, rows: 1, columns: 1 };
      const comment: CommentRef = { model, sheetId: target.sheetId, area };
      const cell = cellOf(comment);
      if (cell.note)
        throw new HostError(
          "ItemAlreadyExists",
          `${fullAddress(model.grid.sheet(target.sheetId).getName(), area)} has a comment already.`,
        );
      cell.note = text(content, "content");
      const known = authors.get(model) ?? new Map<string, string>();
      known.set(idOf(comment), model.author);
      authors.set(model, known);
      return hostObject(COMMENT, comment);
    },
    GetItemByCell: ({ model, sheetId }, [place]) => {
      const target = rangeArgument(place, model, sheetId ?? model.selection.sheetId);
      const found = commentAt(model, target.sheetId, target.area);
      if (!found) throw itemNotFound("a comment in that cell");
      return hostObject(COMMENT, found);
    },
    GetItemAt: (ref, [index]) => {
      const found = commentsOf(ref)[integer(index, "index")];
      if (!found) throw itemNotFound("the comment");
      return hostObject(COMMENT, found);
    },
  },
};
