const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `Sun, 06 Nov 1994 08:49:37 GMT`, the one form of a date that servers may write (RFC 9110). */
const httpDate = /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT$/;

/** The moment an HTTP date names; nothing when it is none. */
function readHttpDate(text: string): Temporal.Instant | undefined {
  const [, day, month = "", year, time] = httpDate.exec(text) ?? [];
  const number = months.indexOf(month) + 1;
  if (number === 0) return undefined;
  try {
    return Temporal.Instant.from(`${year}-${String(number).padStart(2, "0")}-${day}T${time}Z`);
  } catch {
    return undefined;
  }
}

/** How long a `retry-after` header asks to be left alone, in seconds; nothing when it cannot be read. */
export function readRetryAfter(header: string, now: Temporal.Instant): number | undefined {
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const moment = readHttpDate(text);
  return moment === undefined
    ? undefined
    : Math.max(0, Math.ceil((moment.epochMilliseconds - now.epochMilliseconds) / 1_000));
}
