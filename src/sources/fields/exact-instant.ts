// The times of an API, to the fraction of a second: they are compared with the last run.

/** RFC 3339 to an ISO instant in UTC. A missing zone is UTC; a day without a time is no instant. */
export function exactInstant(text: string | undefined): string | undefined {
  if (!text || !/^\d{4}-\d\d-\d\dT/.test(text)) return undefined;
  const time = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
