// Strings that break forms, after the Big List of Naughty Strings (https://github.com/minimaxir/big-list-of-naughty-strings):
// a few of each of its kinds, written anew.
export const naughtyStrings = [
  ...[
    "undefined",
    "null",
    "NaN",
    "true",
    "[object Object]",
    "__proto__",
    "constructor",
    "1e309",
    "-0",
    "0x0",
  ],
  ...["'; drop table inbox; --", "' or 1=1 --", '" or ""="', "%s%n%x", "{{7*7}}", "$(id)", "`id`"],
  ...["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</textarea><script>alert(1)</script>"],
  ...["<!-- ", "]]>", "&lt;b&gt;", "&#0;", "&nosuch;", "javascript:alert(1)", "data:text/html,<b>"],
  ...["../../etc/passwd", "C:\\nul", "\\\\host\\share", "file:///etc/passwd", "/dev/null;touch x"],
  ...[
    "\r\nSet-Cookie: a=b",
    "\r\nBcc: v@x.example",
    "a\u0000b",
    "\u001b[31mred",
    "\u0007",
    "\ufeff",
    "\u200b",
  ],
  ...["\u202eevil", "\u2066\u2069", "مرحبا بالعالم", "עברית", "日本語", "👩‍👩‍👧", "🇬🇧", "Ω≈ç√", "﷽", "Z̮̞̠͙͔ͅḀ̗̞͈̻̗"],
  ...["\ud800", "\udc00\ud800", "ﬀ", "İ", "ß", "ǆ", " ", "\t", "\u00a0", "\u2028", "a".repeat(5_000)],
];
