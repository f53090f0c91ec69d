import { describe, expect, it } from "vitest";
import { readMailFields } from "../../../src/subscribers/bounces/mail-fields.ts";
import { isFromMailSystem } from "../../../src/subscribers/bounces/mail-system.ts";

describe("isFromMailSystem", () => {
  it.each([
    "From: MAILER-DAEMON (Mail Delivery Subsystem)",
    "From: Mail Delivery System <Mailer-Daemon@mx.example>",
    "From: postmaster@mx.example",
    "From: System Administrator <postmaster@mx.example>",
    "From: <>\nReturn-Path: <>",
    "Return-Path: <>\nFrom: someone@mx.example",
  ])("says so of %s", (head) => {
    expect(isFromMailSystem(readMailFields(head))).toBe(true);
  });

  it.each(["From: Joan <joan@example.org>", "Return-Path: <joan@example.org>\nFrom: joan@example.org", ""])(
    "does not of %s",
    (head) => {
      expect(isFromMailSystem(readMailFields(head))).toBe(false);
    },
  );
});
