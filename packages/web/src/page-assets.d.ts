declare module "virtual:page-assets" {
  /** What Vite makes of `islands/`: the page's only script and only style sheet. */
  export const assets: import("./render-page.tsx").PageAssets;
}
