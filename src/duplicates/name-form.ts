/** What a name of an organisation says: who, formerly who, whose branch, or several at once. */
import { foldText } from "../identity/fold";
import { branchOf, coreName, formerNames, similarity, splitNames } from "../identity/organisation-name";

export interface NameForm {
  /** Without legal form, remarks and "北京市": equal cores are equal names. "" for no name. */
  readonly core: string;
  readonly formerCore?: string;
  /** Core name of the head office, where the name is that of a branch. */
  readonly headCore?: string;
  /** The single names, where the cell joins several. */
  readonly joint?: readonly string[];
}

const ORGANISATION = /(?:公司|大学|学院|研究院|研究所|中心|银行|厂|社|会|所|集团|部|行)[)）]?\s*$/;

/** What may stand between two names; most cells have none of it and need not be split. */
const BETWEEN = /[、；;\n\r/]/;

function jointNames(raw: string): readonly string[] | undefined {
  if (!BETWEEN.test(raw)) return undefined;
  const parts = splitNames(raw);
  return parts.length > 1 && parts.every((part) => ORGANISATION.test(part)) ? parts : undefined;
}

export function nameForm(raw: string): NameForm {
  const core = coreName(raw);
  const joint = jointNames(raw);
  const former = foldText(raw).includes("(") ? formerNames(raw)[0] : undefined;
  const branch = joint === undefined ? branchOf(raw) : undefined;
  return {
    core,
    ...(former === undefined ? {} : { formerCore: coreName(former) }),
    ...(branch === undefined ? {} : { headCore: coreName(branch.headOffice) }),
    ...(joint === undefined ? {} : { joint }),
  };
}

const LEAST_SIMILAR = 0.8;

/**
 * Probably one organisation: the first two characters (the 字号) agree and four in five pairs of characters do.
 * Never used where both have valid codes.
 */
export function probablySame(left: string, right: string): boolean {
  return left.slice(0, 2) === right.slice(0, 2) && similarity(left, right) >= LEAST_SIMILAR;
}
