declare module '*.md' {
  /** The file as HTML, made when the client is built. */
  export const html: string;
}
