import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenOut } from "../../../src/sources/fields/iso-spelling.ts";
import { dateReadings } from "../../../src/sources/fields/worded-date.ts";
import { dateReader, readFeedDate } from "../../../src/sources/fields/written-date.ts";

/** Each written date beside the instant it means. */
const readable: Record<string, [string, string][]> = {
  "RFC 822 and the liberties taken with it": [
    ["Fri, 27 Nov 2026 09:00:00 GMT", "2026-11-27T09:00:00.000Z"],
    ["Fri, 27 Nov 2026 09:00:00 +0100", "2026-11-27T08:00:00.000Z"],
    ["27 Nov 26 09:00 EST", "2026-11-27T14:00:00.000Z"],
    ["Thu, 01 Jan 2004 19:48:21 GMT", "2004-01-01T19:48:21.000Z"],
    ["1 January 2004", "2004-01-01T00:00:00.000Z"],
    ["thu, 5 nov 2026 9:05:00 gmt", "2026-11-05T09:05:00.000Z"],
    ["Thu,05  Nov   2026 09:05:00GMT", "2026-11-05T09:05:00.000Z"],
    ["Mon, 05 Nov 2026 09:05:00 GMT", "2026-11-05T09:05:00.000Z"],
    ["Thu, 5th Nov, 2026 09:05", "2026-11-05T09:05:00.000Z"],
    ["Thursday, 05-Nov-98 09:05:00 GMT", "1998-11-05T09:05:00.000Z"],
    ["Thu, Nov 05 26 09:05:00 Z", "2026-11-05T09:05:00.000Z"],
    ["Thu, 05 Nov 2026 09:05:00 +0000 (UTC)", "2026-11-05T09:05:00.000Z"],
    ["Thu, 31 Dec 2026 24:00:00 GMT", "2027-01-01T00:00:00.000Z"],
    ["Sat, 31 Dec 2016 23:59:60 GMT", "2017-01-01T00:00:00.000Z"],
    ["10/Oct/2000:13:55:36 +0300", "2000-10-10T10:55:36.000Z"],
  ],
  "W3C-DTF, RFC 3339 and ISO 8601": [
    ["2026-11-27T09:00:00Z", "2026-11-27T09:00:00.000Z"],
    ["2026-11-27T09:00:00.123+05:30", "2026-11-27T03:30:00.000Z"],
    ["2026-11-27T09:00:00,5Z", "2026-11-27T09:00:00.000Z"],
    ["2026-11-27 09:00:00", "2026-11-27T09:00:00.000Z"],
    ["2026-11-27t09:00z", "2026-11-27T09:00:00.000Z"],
    ["2026-11-27T09Z", "2026-11-27T09:00:00.000Z"],
    ["2026-11-27T09:00-03", "2026-11-27T12:00:00.000Z"],
    ["2026-11-27T09:00:00-03:00Z", "2026-11-27T12:00:00.000Z"],
    ["2026-11-27", "2026-11-27T00:00:00.000Z"],
    ["2026-011-27T09:00:00+00:00", "2026-11-27T09:00:00.000Z"],
    ["2026-11", "2026-11-01T00:00:00.000Z"],
    ["2026", "2026-01-01T00:00:00.000Z"],
    ["20261127", "2026-11-27T00:00:00.000Z"],
    ["20261127T090015Z", "2026-11-27T09:00:15.000Z"],
    ["20261127090015", "2026-11-27T09:00:15.000Z"],
    ["2026-331", "2026-11-27T00:00:00.000Z"],
    ["2026331T10:00Z", "2026-11-27T10:00:00.000Z"],
    ["2026-W48-5", "2026-11-27T00:00:00.000Z"],
    ["2026W48", "2026-11-23T00:00:00.000Z"],
    ["261127", "2026-11-27T00:00:00.000Z"],
    ["26-11-27", "2026-11-27T00:00:00.000Z"],
    ["26331", "2026-11-27T00:00:00.000Z"],
    ["-2611", "2026-11-01T00:00:00.000Z"],
    ["-26-11", "2026-11-01T00:00:00.000Z"],
    ["2026/11/27 09:00:00", "2026-11-27T09:00:00.000Z"],
    ["Fri, 2026/11/27 09:00:00 EDT", "2026-11-27T13:00:00.000Z"],
  ],
  "zones in figures": [
    ["Sun, 05 Sep 2021 15:45:00 GMT+7", "2021-09-05T08:45:00.000Z"],
    ["Sun, 05 Sep 2021 15:45:00 +07", "2021-09-05T08:45:00.000Z"],
    ["Sun, 05 Sep 2021 15:45:00 +7", "2021-09-05T08:45:00.000Z"],
    ["Sun, 05 Sep 2021 15:45:00 GMT-07:00", "2021-09-05T22:45:00.000Z"],
    ["Sun, 05 Sep 2021 15:45:00 UTC +5:30", "2021-09-05T10:15:00.000Z"],
    ["Sun, 05 Sep 2021 15:45:00 \u221203:00", "2021-09-05T18:45:00.000Z"],
  ],
  "zones in words": [
    ["Sun Jan  4 16:29:06 PST 2004", "2004-01-05T00:29:06.000Z"],
    ["Thu, 30 Apr 2015 08:57:00 MEST", "2015-04-30T06:57:00.000Z"],
    ["Sat, 20 Jun 2026 10:00:00 BST", "2026-06-20T09:00:00.000Z"],
    ["Mon, 3 Feb 2025 10:00:00 ACDT", "2025-02-02T23:30:00.000Z"],
    ["Mon, 3 Feb 2025 10:00:00 ET", "2025-02-03T15:00:00.000Z"],
    ["Thu, 3 Jul 2025 10:00:00 ET", "2025-07-03T14:00:00.000Z"],
    ["2025-02-03 10:00:00 PST", "2025-02-03T18:00:00.000Z"],
    ["2025-02-03 10:00:00 +0100 CET", "2025-02-03T09:00:00.000Z"],
  ],
  "zones by their places": [
    ["Fri, 31 Mar 2023 20:19:00 America/Los_Angeles", "2023-04-01T03:19:00.000Z"],
    ["Fri, 31 Mar 2023 20:19:00 Europe/Berlin", "2023-03-31T18:19:00.000Z"],
    ["Fri, 31 Mar 2023 20:19:00 Etc/GMT", "2023-03-31T20:19:00.000Z"],
    ["2025-02-03T10:00:00[Europe/Berlin]", "2025-02-03T09:00:00.000Z"],
    ["2025-07-03T10:00:00[Europe/Berlin]", "2025-07-03T08:00:00.000Z"],
    ["2025-07-03T10:00:00+02:00[Europe/Berlin][u-ca=gregory]", "2025-07-03T08:00:00.000Z"],
    ["Thu, 31 Dec 2026 24:00:00 Asia/Tokyo", "2026-12-31T15:00:00.000Z"],
  ],
  "clocks of twelve hours, and others": [
    ["Sun, 17 Dec 2017 1:55 PM EST", "2017-12-17T18:55:00.000Z"],
    ["Friday, December 22, 2017 - 3:09pm", "2017-12-22T15:09:00.000Z"],
    ["Nov. 16, 2020, 10:57 a.m.", "2020-11-16T10:57:00.000Z"],
    ["12:30 AM, 16 Nov 2020", "2020-11-16T00:30:00.000Z"],
    ["12:30 PM, 16 Nov 2020", "2020-11-16T12:30:00.000Z"],
    ["16 Nov 2020, 3pm", "2020-11-16T15:00:00.000Z"],
    ["31 décembre 2020 à 15h54", "2020-12-31T15:54:00.000Z"],
    ["16. November 2020, 15.54 Uhr", "2020-11-16T15:54:00.000Z"],
    ["16. marraskuuta 2020 klo 15.54", "2020-11-16T15:54:00.000Z"],
  ],
  programs: [
    ["Thu Nov 12 2020 17:00:00 GMT+0000 (Coordinated Universal Time)", "2020-11-12T17:00:00.000Z"],
    ["Thu Nov 12 2020 17:00:00 GMT+0100 (Mitteleuropäische Zeit)", "2020-11-12T16:00:00.000Z"],
    ["Mon Nov 16 15:54:00 2020 +0100", "2020-11-16T14:54:00.000Z"],
    ["2020-11-16 15:54:00 +0000 UTC", "2020-11-16T15:54:00.000Z"],
    ["1738573200", "2025-02-03T09:00:00.000Z"],
    ["1738573200000", "2025-02-03T09:00:00.000Z"],
    [" 1738573200.25 ", "2025-02-03T09:00:00.250Z"],
  ],
  "other languages": [
    ["January 5, 2004 10:00", "2004-01-05T10:00:00.000Z"],
    ["Nov. 2020", "2020-11-01T00:00:00.000Z"],
    ["mer, 9 avr 2018 00:00:00 +0200", "2018-04-08T22:00:00.000Z"],
    ["mar. 3 nov. 2020 10:00", "2020-11-03T10:00:00.000Z"],
    ["Do, 29 Mär 2018 00:00:00 +0200", "2018-03-28T22:00:00.000Z"],
    ["Lundi, 16. Novembre 2020 - 15:54", "2020-11-16T15:54:00.000Z"],
    ["le 1er aout 2020", "2020-08-01T00:00:00.000Z"],
    ["segunda-feira, 16 de novembro de 2020 às 10h30", "2020-11-16T10:30:00.000Z"],
    ["pt., 13 lis 2020 10:00", "2020-11-13T10:00:00.000Z"],
    ["út, 3. 11. 2020 10:00", "2020-11-03T10:00:00.000Z"],
    ["16 Kasım 2020 Pazartesi 15:54", "2020-11-16T15:54:00.000Z"],
    ["2020. november 16., hétfő 15:54", "2020-11-16T15:54:00.000Z"],
    ["2004-július-13T9:15-05:00", "2004-07-13T14:15:00.000Z"],
    ["Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T17:00:00.000Z"],
    ["Понедельник, 16 ноября 2020 г. 15:54", "2020-11-16T15:54:00.000Z"],
    ["الاثنين، ١٦ نوفمبر ٢٠٢٠", "2020-11-16T00:00:00.000Z"],
    ["सोमवार, 16 नवंबर 2020", "2020-11-16T00:00:00.000Z"],
    ["2020年11月16日 星期一 下午3:09", "2020-11-16T15:09:00.000Z"],
    ["２０２０年１１月１６日（月） 15時54分", "2020-11-16T15:54:00.000Z"],
    ["2004년 05월 28일  01:23:45", "2004-05-27T16:23:45.000Z"],
    ["2004-05-28 오후 10:23:45", "2004-05-28T13:23:45.000Z"],
  ],
  "figures that can be one day only": [
    ["Fri, 26/06/2020", "2020-06-26T00:00:00.000Z"],
    ["Mon, 03/30/2020 - 19:19", "2020-03-30T19:19:00.000Z"],
    ["03.04.2026", "2026-04-03T00:00:00.000Z"],
    ["25/12/99", "1999-12-25T00:00:00.000Z"],
    ["04/04/2026", "2026-04-04T00:00:00.000Z"],
    ["Sat, 11 04 2020 08:51:49 +0100", "2020-04-11T07:51:49.000Z"],
    ["Wed, 11/04/2020", "2020-11-04T00:00:00.000Z"],
  ],
};

describe("readFeedDate", () => {
  describe.each(Object.entries(readable))("of %s", (_kind, dates) => {
    it.each(dates)("reads %s", (text, expected) => {
      expect(readFeedDate(text)).toBe(expected);
    });
  });

  it.each([
    ...["last Tuesday", "", "now", "1 of 2", "0", "5", "Version 1.2", "10:00", "Fri, 27 Nov", "99999999"],
    ...[
      "32 Nov 2026",
      "Fri, 31 Jun 2004 19:48:21 GMT",
      "2026-13-01",
      "2026-02-30",
      "29 Feb 2023",
      "2026-366",
    ],
    ...[
      "2026-W54",
      "2026-11-27T25:00:00Z",
      "2026-11-27T24:30:00Z",
      "2026-11-27T10:61:00Z",
      "13:00 AM, 1 Nov 2026",
    ],
    ...["27 Nov 2026 1:2:3:4 GMT", "27 Nov 2026 09:00 10:00", "27 zzz 2026 09:00:00 GMT", "Sun, Dec x 2026"],
    ...["27 Nov 2026 09:00:00 XYZ", "27 Nov 2026 09:00:00 +zz:00", "27 Nov 2026 09:00:00 +1500"],
    ...["27 Nov 2026 09:00:00 Mars/Olympus", "0001-01-01T00:00:00Z", "27 Nov Dec 2026"],
  ])("invents nothing for %j", (text) => {
    expect(readFeedDate(text)).toBeUndefined();
  });

  it.each(["IST", "GST", "SST", "AMT", "WST"])("knows no zone %s, which is two", (zone) => {
    expect(readFeedDate(`Mon, 03 Feb 2025 10:00:00 ${zone}`)).toBeUndefined();
    expect(readFeedDate(`2025-02-03T10:00:00 ${zone}`)).toBeUndefined();
  });

  it.each(["03/04/2026", "3/4/26", "11 04 2020", "03-04-2026 10:00"])(
    "takes no side where %s could be two days",
    (text) => {
      expect(readFeedDate(text)).toBeUndefined();
    },
  );

  const anyInstant = fc
    .date({ min: new Date("1970-01-02"), max: new Date("2199-12-31"), noInvalidDate: true })
    .map((date) => new Date(Math.floor(date.getTime() / 1000) * 1000));

  it("reads back what programs write", () => {
    fc.assert(
      fc.property(anyInstant, (date) => {
        const expected = date.toISOString();
        expect(readFeedDate(date.toISOString())).toBe(expected);
        expect(readFeedDate(date.toUTCString())).toBe(expected);
        expect(readFeedDate(date.toString())).toBe(expected);
      }),
    );
  });

  it("reads the usual forms by its shortcut as it would piece by piece", () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: -840, max: 840 }), (date, ahead) => {
        const two = (number: number) => String(number).padStart(2, "0");
        const zone = `${ahead < 0 ? "-" : "+"}${two(Math.floor(Math.abs(ahead) / 60))}:${two(Math.abs(ahead) % 60)}`;
        const iso = date.toISOString().replace(/\.000Z$/, zone);
        const mail = date.toUTCString().replace("GMT", zone.replace(":", ""));
        expect(dateReadings(writtenOut(iso))).toEqual([{ at: readFeedDate(iso) }]);
        expect(dateReadings(mail)).toEqual([{ at: readFeedDate(mail) }]);
      }),
    );
  });

  it("reads days as every language of ours spells them in full, and never another day", () => {
    const languages = "en fr de es pt it nl sv da nb fi pl cs sk ru uk tr hu el ro hi ar ja zh ko".split(" ");
    const styles = ["long", "medium"] as const;
    const midnight = fc
      .integer({ min: 0, max: 36_500 })
      .map((day) => new Date(Date.UTC(1970, 0, 1) + day * 86_400_000));
    fc.assert(
      fc.property(
        midnight,
        fc.constantFrom(...languages),
        fc.constantFrom(...styles),
        (date, language, dateStyle) => {
          const text = new Intl.DateTimeFormat(language, { dateStyle, timeZone: "UTC" }).format(date);
          const read = readFeedDate(text);
          if (dateStyle === "long" && language !== "ko")
            expect([text, read]).toEqual([text, date.toISOString()]);
          else if (read !== undefined)
            expect(text && Math.abs(Date.parse(read) - date.getTime())).toBeLessThan(10 * 3_600_000);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("never throws, and gives an instant or nothing", () => {
    const piece = fc.constantFrom(
      ..."12 2026 Nov 27 : 10:00 am T Z +0 / - . , ( [ ] 年 오후 W48 mar de at".split(" "),
      " ",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join("")),
        ),
        (text) => {
          const read = readFeedDate(text);
          if (read !== undefined) expect(new Date(read).toISOString()).toBe(read);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe("dateReader", () => {
  const read = (dates: string[]) => dates.map(dateReader(() => dates));

  it("takes the order that another date of the file can only have", () => {
    expect(read(["03/04/2026", "25/04/2026"])[0]).toBe("2026-04-03T00:00:00.000Z");
    expect(read(["03/04/2026 10:00 AM", "04/25/2026 11:00 AM"])[0]).toBe("2026-03-04T10:00:00.000Z");
    expect(read(["3/4/26", "31/12/25"])[0]).toBe("2026-04-03T00:00:00.000Z");
    expect(read(["03/04/2026", "Wed, 11/04/2020"])[0]).toBe("2026-03-04T00:00:00.000Z");
  });

  it("takes none where the others say nothing, or contradict each other", () => {
    expect(read(["03/04/2026", "05/06/2026"])[0]).toBeUndefined();
    expect(read(["03/04/2026", "2026-04-03"])[0]).toBeUndefined();
    expect(read(["03/04/2026", "25/04/2026", "04/25/2026"])[0]).toBeUndefined();
  });

  it("asks for the others only when a date needs them", () => {
    const read = dateReader(() => {
      throw new Error("nobody needs them");
    });
    expect(read("25/04/2026")).toBe("2026-04-25T00:00:00.000Z");
  });
});
