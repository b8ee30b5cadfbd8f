/** Raised whenever an old page could no longer understand the server: it is then asked to reload. */
export const PROTOCOL = 8;
