// Style sheets are Vite's matter; to the compiler they are imports without a value.
declare module "*.css";
