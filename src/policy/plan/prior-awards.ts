/**
 * What earlier rounds already used of caps and pools.
 *
 * Gross: money recovered under Article 20 does not give room back unless reading A20-1 says so. 额度年度 names the
 * year whose cap was used, which may differ from the year of payment; where it is not stated, the year of the event
 * or of the payment stands in. Caps without a period count what was awarded under the regulation's validity (G9).
 */
import { capOwnerOf } from "../assessment/cap-owner";
import type { Article } from "../claim";
import { yearOf } from "../dates";
import { type CellRef, cellsOf, knownValue } from "../fact";
import { type Yuan, ZERO } from "../money";
import type { Payment } from "../payment";
import { roomUsed } from "../recovery";
import type { Rules } from "../rules";
import { projectKey } from "./project-key";

export type Period = number | "validity";

export class PriorAwards {
  private readonly byOwner = new Map<string, Yuan>();
  private readonly cellsByOwner = new Map<string, CellRef[]>();
  private readonly byArticle = new Map<string, Yuan>();
  private readonly byProduct = new Map<string, Yuan>();

  constructor(payments: readonly Payment[], rules: Rules, fundYear: number) {
    for (const payment of payments) this.count(payment, rules, fundYear);
  }

  /** By this owner under the article and period, in yuan. */
  ofOwner(article: Article, owner: string, period: Period): Yuan {
    return this.byOwner.get(`${article}|${period}|${owner}`) ?? ZERO;
  }

  /** The cells of the amounts that `ofOwner` counts. */
  cellsOfOwner(article: Article, owner: string, period: Period): readonly CellRef[] {
    return this.cellsByOwner.get(`${article}|${period}|${owner}`) ?? [];
  }

  /** By everyone under the article and period. */
  ofArticle(article: Article, period: Period): Yuan {
    return this.byArticle.get(`${article}|${period}`) ?? ZERO;
  }

  /** For a product, whoever got it. */
  ofProduct(key: string): Yuan {
    return this.byProduct.get(key) ?? ZERO;
  }

  private count(payment: Payment, rules: Rules, fundYear: number): void {
    const article = knownValue(payment.article);
    const gross = knownValue(payment.amount);
    if (!payment.inForce || article === undefined || gross === undefined) return;
    const amount = roomUsed(gross, knownValue(payment.recovered) ?? ZERO, rules);
    const { capOwner, uscc, name } = payment;
    const owner = capOwnerOf({ article, capOwner, uscc, name }, rules);
    const year = capYearOf(payment) ?? fundYear;
    const periods: Period[] = underRegulation(payment, year, rules) ? [year, "validity"] : [year];
    for (const period of periods) {
      add(this.byArticle, `${article}|${period}`, amount);
      if (owner === "") continue;
      const cap = `${article}|${period}|${owner}`;
      add(this.byOwner, cap, amount);
      const cells = this.cellsByOwner.get(cap);
      if (cells === undefined) this.cellsByOwner.set(cap, [...cellsOf(payment.amount)]);
      else cells.push(...cellsOf(payment.amount));
    }
    const product = projectKey(payment.projectNo) ?? projectKey(payment.title);
    if (article === 13 && product !== undefined && periods.includes("validity"))
      add(this.byProduct, product, amount);
  }
}

function add(map: Map<string, Yuan>, key: string, amount: Yuan): void {
  map.set(key, (map.get(key) ?? ZERO).plus(amount));
}

function capYearOf({ capYear, eventDate, paidDate }: Payment): number | undefined {
  const stated = knownValue(capYear);
  if (stated !== undefined) return stated;
  const day = knownValue(eventDate) ?? knownValue(paidDate);
  return day === undefined ? undefined : yearOf(day);
}

/** Paid since the regulation's first day, or for a year of its validity where no day is known. */
function underRegulation({ paidDate }: Payment, year: number, { validFrom, validTo }: Rules): boolean {
  const paid = knownValue(paidDate);
  if (year > yearOf(validTo)) return false;
  return paid === undefined ? year >= yearOf(validFrom) : paid >= validFrom;
}
