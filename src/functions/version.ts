/** The version in package.json; a test keeps the two equal. */
export const ADDIN_VERSION = "0.1.0";
