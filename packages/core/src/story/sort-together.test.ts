import fc from "fast-check";
import { expect, it } from "vitest";
import { sortTogether } from "./sort-together.ts";

it("sorts keys with their values, and keeps the order of equal keys", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 0xffffffff }))), (input) => {
      const keys = Uint32Array.from(input);
      const values = Uint32Array.from(input.keys());
      sortTogether(keys, values);
      const expected = [...input.entries()].sort(([i, a], [j, b]) => a - b || i - j);
      expect([...keys]).toEqual(expected.map(([, key]) => key));
      expect([...values]).toEqual(expected.map(([at]) => at));
    }),
  );
});
