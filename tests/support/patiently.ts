/**
 * How what comes by itself is waited for: looked at often, and for as long as a busy machine may take. A test has longer
 * than that (`testTimeout`), so that what was waited for in vain is named.
 */
export const patiently = { timeout: 60_000, interval: 50 };
