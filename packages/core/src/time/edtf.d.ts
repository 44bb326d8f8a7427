/** What the tests use of the npm package `edtf`, which brings no types. */
declare module "edtf" {
  /** Parses an EDTF string; throws where it is none. */
  function edtf(text: string): unknown;

  // biome-ignore lint/style/noDefaultExport: it is the package that has one.
  export { edtf as default };
}
