/** `workbook.protection`: whether the file locks the structure. A session can read it, not change it. */
import { notImplemented } from "../protocol/host-error";
import type { ClassDefinition } from "../protocol/host-object";
import type { Model } from "./model";

const LOCKED = /\slockStructure\s*=\s*"(?:1|true)"/;

export const WORKBOOK_PROTECTION: ClassDefinition<Model> = {
  name: "WorkbookProtection",
  scalars: {
    Protected: { get: ({ opened }) => LOCKED.test(opened.parts.workbookProtection ?? "") },
  },
  methods: {
    Protect: () => {
      throw notImplemented("WorkbookProtection.protect");
    },
    Unprotect: () => {
      throw notImplemented("WorkbookProtection.unprotect");
    },
  },
};
