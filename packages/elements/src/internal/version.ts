/** The version of this copy, as in package.json; the architecture test keeps the two the same. */
export const version = '0.1.0';
