/** `Excel.RangeAreas`: several rectangles of one sheet. */
import { fullAddress } from "../grid/range-area";
import { act, type ClassDefinition, type HostObject, hostObject } from "../protocol/host-object";
import type { RangeAreasRef } from "./model";
import { clear } from "./range-actions";

const RANGES: ClassDefinition<RangeAreasRef> = {
  name: "RangeCollection",
  collection: {
    items: ({ model, sheetId, areas }) => areas.map((area) => model.make.range({ model, sheetId, area })),
    find: () => undefined,
  },
};

const RANGE_AREAS: ClassDefinition<RangeAreasRef> = {
  name: "RangeAreas",
  keepsReference: true,
  scalars: {
    Address: {
      get: ({ model, sheetId, areas }) => {
        const name = model.grid.sheet(sheetId).getName();
        return areas.map((area) => fullAddress(name, area)).join(",");
      },
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) },
  },
  navigation: {
    Areas: (ref) => hostObject(RANGES, ref),
    Worksheet: ({ model, sheetId }) => model.make.worksheet({ model, sheetId }),
  },
  methods: {
    Clear: act(({ areas, ...ref }, [applyTo]) => {
      for (const area of areas) clear({ ...ref, area }, applyTo);
    }),
  },
};

export function makeRangeAreas(ref: RangeAreasRef): HostObject {
  return hostObject(RANGE_AREAS, ref);
}
