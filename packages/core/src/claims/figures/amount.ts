import type { FigureKind } from "../claims.ts";

/** What a numeral measures, as token indexes. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly kind: FigureKind;
  readonly unit?: string;
  /** 182p is 1.82 pounds. */
  readonly factor: number;
  /** Where the words end that belong to it without being its span: "a litre", "deaths per 100,000". */
  readonly past: number;
}

/** The unit as it stands, before a period is looked for. */
export type Measured = Omit<Amount, "factor" | "past"> & { readonly factor?: number };
