declare const DSA_AUDIT_VERSION: string | undefined;

/** The version of the package, put in by the build. */
export const version: string = typeof DSA_AUDIT_VERSION === "string" ? DSA_AUDIT_VERSION : "0.0.0-source";
