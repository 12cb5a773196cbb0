/** The closings of a service by date, with all that is asked of them, so that the requests themselves are not read. */
export const closingsIndex = `
CREATE INDEX requests_by_closing ON requests (service_code, closed_datetime, requested_datetime, status, duplicate_of) WHERE closed_datetime IS NOT NULL;
`;

/**
 * How long each took, in any order, as one list in JSON: a row for each takes three times as long. What was joined to another was not done
 * by itself, and what was closed before it was made has a wrong date.
 */
export const durationsStatement = `
SELECT json_group_array(closed_datetime - requested_datetime) AS took FROM requests
WHERE service_code = ? AND closed_datetime BETWEEN ? AND ? AND closed_datetime >= requested_datetime AND status = 'closed' AND duplicate_of IS NULL`;
