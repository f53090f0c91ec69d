// How a mail server presents itself to somebody who only looks.

export type SmtpLook =
  /** Nobody answered, or not as a mail server does. */
  | { ok: false; why: string }
  | {
      ok: true;
      /** How TLS comes about: from the first byte, by STARTTLS, or not at all. */
      begins: "at once" | "by STARTTLS" | "never";
      tls?: TlsLook;
    };

export type TlsLook = {
  /** `TLSv1.3` */
  version: string;
  /** Why its certificate is not to be trusted, in words. Absent when it is. */
  distrust?: string | undefined;
  /** ISO instant at which its certificate ends. */
  validUntil: string;
};

/** Codes of OpenSSL's and of Node's, in words; one that has none stands for itself. */
export function distrustInWords(code: string, host: string): string {
  const words: Record<string, string> = {
    CERT_HAS_EXPIRED: "it has expired",
    CERT_NOT_YET_VALID: "it is not valid yet",
    ERR_TLS_CERT_ALTNAME_INVALID: `it is for another name than ${host}`,
    DEPTH_ZERO_SELF_SIGNED_CERT: "it is signed by itself",
    SELF_SIGNED_CERT_IN_CHAIN: "nobody known stands behind it",
    UNABLE_TO_GET_ISSUER_CERT: "nobody known stands behind it",
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "nobody known stands behind it",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server does not send who stands behind it",
  };
  return words[code] ?? code;
}
