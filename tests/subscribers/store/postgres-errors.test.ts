import { describe, expect, it } from "vitest";
import { explainPostgres } from "../../../src/subscribers/store/postgres-errors.ts";
import { StoreAway, StoreError } from "../../../src/subscribers/store/store-error.ts";

const withCode = (code: string, message = "words of the server's") =>
  Object.assign(new Error(message), { code });

describe("explainPostgres", () => {
  it.each(["57P01", "57P03", "53300", "55P03", "ECONNRESET", "EAI_AGAIN", "ETIMEDOUT"])(
    "takes %s for something that passes",
    (code) => expect(explainPostgres(withCode(code))).toBeInstanceOf(StoreAway),
  );

  it.each(["28P01", "28000", "3D000", "42501", "25006", "ENOTFOUND"])(
    "takes %s for something that the editor mends, and it does not pass",
    (code) => {
      expect(explainPostgres(withCode(code))).toBeInstanceOf(StoreError);
      expect(explainPostgres(withCode(code))).not.toBeInstanceOf(StoreAway);
    },
  );

  it.each([
    withCode("SELF_SIGNED_CERT_IN_CHAIN", "self-signed certificate in certificate chain"),
    withCode("ERR_TLS_CERT_ALTNAME_INVALID", "Hostname/IP does not match certificate's altnames"),
    withCode("UNABLE_TO_VERIFY_LEAF_SIGNATURE", "unable to verify the first certificate"),
    withCode("CERT_HAS_EXPIRED", "certificate has expired"),
  ])("says that a certificate cannot be trusted: $code", (error) =>
    expect(String(explainPostgres(error))).toContain("certificate cannot be trusted"),
  );

  it("takes the first of several addresses of one host for all", () => {
    const both = new AggregateError([withCode("ECONNREFUSED"), withCode("ENETUNREACH")]);
    expect(String(explainPostgres(both))).toContain("Nothing answers");
  });

  it.each([
    withCode("23505", "duplicate key value violates unique constraint"),
    withCode("42P01", 'relation "timeout" does not exist'),
    new TypeError("our own bug"),
  ])("leaves what is a bug of ours as it is: $message", (error) =>
    expect(explainPostgres(error)).toBe(error),
  );
});
