/**
 * RFC 3339 `date-time`, strictly: a real day, `T`, an hour that exists, and an offset.
 *
 * Validators in the wild also let pass a space for the `T` or an offset without colon (`+0000`). A
 * caller's parser may not, so neither do we.
 */
const leapYear = String.raw`(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)`;
const longMonth = '(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])';
const shortMonth = '(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)';
const february = String.raw`02-(?:0[1-9]|1\d|2[0-8])`;
const date = String.raw`(?:\d{4}-(?:${longMonth}|${shortMonth}|${february})|${leapYear}-02-29)`;
const hour = String.raw`(?:[01]\d|2[0-3])`;
const time = String.raw`${hour}:[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?`;
const offset = String.raw`(?:Z|[+-]${hour}:[0-5]\d)`;

/** Matches a whole `date-time` of RFC 3339, section 5.6, in upper case. */
export const dateTimePattern = new RegExp(`^${date}T${time}${offset}$`);
