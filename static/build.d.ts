/**
 * Where the npm package's files are, by the build of the application that installs it; nothing in the loader that pages name.
 * Written by our build, so that neither has anything of the other.
 */
declare const PACKAGE: null | {
  /** What the addresses of the release begin with inside of the package. */
  base: string;
  /** The address of a file of the release in the application; any other address as it is. */
  find: (url: string) => string;
  /** The glue, which each call of its function starts anew. */
  glue: () => Promise<{ default: () => void }>;
};
