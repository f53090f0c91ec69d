import { describe, expect, it } from "vitest";
import { distrustInWords } from "../../src/domain/smtp-look.ts";

describe("why a certificate is not trusted", () => {
  it.each([
    ["CERT_HAS_EXPIRED", "it has expired"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", "it is for another name than smtp.five.example"],
    ["DEPTH_ZERO_SELF_SIGNED_CERT", "it is signed by itself"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "the server does not send who stands behind it"],
    ["CERT_REVOKED", "CERT_REVOKED"],
  ])("is said of %s", (code, words) => {
    expect(distrustInWords(code, "smtp.five.example")).toBe(words);
  });
});
