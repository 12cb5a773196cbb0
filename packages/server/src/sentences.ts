/** Every sentence this program says to people: in errors of the API, on the command line, on its own pages. */
export const sentences = {
  // Finding the way
  noSuchCall: (path: string) => `There is nothing at ${path}. The calls are services, requests, tokens, servicerequestupdates and discovery, each ending in .json or .xml.`,
  noFormat: 'Say which format you want: end the address in .json or .xml.',
  wrongMethod: (method: string, allowed: string) => `${method} does not work here. Use ${allowed}.`,
  badAddress: 'This address cannot be read. Check the signs after each "%".',
  noSite: 'This is a city\'s back office. Its services are at /open311/v2/services.json, and all calls are described at /openapi.json.',
  noPage: 'There is no page at this address.',

  // What was sent
  wrongKind: 'Send the request as a form: application/x-www-form-urlencoded, or multipart/form-data when there are photos.',
  unreadable: 'What was sent cannot be read. Check that it is complete.',
  notUtf8: (name: string) => `${name} has signs that are not UTF-8 text.`,
  hasNul: (name: string) => `${name} has a sign with the value zero, which is not text.`,
  tooLarge: (limit: string) => `This is too large. At most ${limit} can be sent.`,
  photoTooLarge: (limit: string) => `A photo is too large. Each photo can have at most ${limit}.`,
  tooManyPhotos: (limit: number) => `There are too many photos. At most ${limit} can be sent.`,
  tooManyFields: 'There are too many answers in this form.',
  notAPhoto: 'media is not a photo this city can show. Send a JPEG, PNG, WebP or HEIC file.',
  twice: (name: string) => `${name} was sent more than once. Send it once.`,

  // Parameters
  notADate: (name: string, value: string) => `${name} is "${value}", which is not a date with time and zone. Write it like 2026-05-01T09:30:00Z or 2026-05-01T09:30:00-04:00.`,
  datesTurned: (from: string, to: string) => `${from} is later than ${to}.`,
  notAStatus: (value: string) => `status is "${value}". Use open, closed, or both with a comma: open,closed.`,
  notAWholeNumber: (name: string, value: string, most: number) => `${name} is "${value}". Use a whole number from 1 to ${most}.`,
  notYesNo: (name: string, value: string) => `${name} is "${value}". Use true or false.`,
  notABox: (value: string) => `bbox is "${value}". Write west,south,east,north in degrees, like -75.3,39.8,-74.9,40.2.`,
  tooManyCodes: (name: string, most: number) => `${name} names more than ${most} at once.`,

  // Who asks, and which city
  keyMissing: 'api_key is missing. Ask the city for a key.',
  keyWrong: 'This api_key is not known.',
  staffOnly: 'This is for city staff. Send the staff key.',
  jurisdictionMissing: 'jurisdiction_id is missing. This service answers for several cities, so say which one.',
  jurisdictionUnknown: (value: string) => `jurisdiction_id "${value}" is not known here.`,

  // A new request
  serviceMissing: 'service_code is missing. Take one from the service list.',
  serviceUnknown: (code: string) => `service_code "${code}" is not in the service list.`,
  placeMissing: 'The place is missing. Send lat and long, or address_string, or address_id.',
  halfAPoint: (missing: string) => `${missing} is missing. lat and long belong together.`,
  notDegrees: (name: string, value: string, most: number) => `${name} is "${value}". Use degrees with a dot, from -${most} to ${most}.`,
  nullPoint: 'lat and long are both 0, which is a place in the sea.',
  tooLong: (name: string, length: number, most: number) => `${name} has ${length} characters. At most ${most} fit.`,
  notAnEmail: 'email does not look like an email address, such as name@example.org.',
  notAWebAddress: (name: string) => `${name} must be a web address that begins with https:// or http://.`,
  answerMissing: (code: string, question: string) => `attribute[${code}] is missing. ${question}`.trim(),
  answerUnknown: (code: string, value: string) => `attribute[${code}] is "${value}", which is not one of its answers.`,
  oneAnswerOnly: (code: string) => `attribute[${code}] takes one answer.`,
  answerNotANumber: (code: string, value: string) => `attribute[${code}] is "${value}". Use a number such as 3 or 2.5.`,
  answerNotADate: (code: string, value: string) => `attribute[${code}] is "${value}". Use a date such as 2026-05-01, or with time and zone 2026-05-01T09:30:00-04:00.`,
  answerAgainstRule: (code: string, words: string) => `attribute[${code}]: ${words}`,
  markUsed: 'This client_request_id was used before for a request with other words. Use a new one for a new request.',

  // Opening a request again
  onlyReopening: 'status must be open: residents can open a closed request again, and nothing else.',
  isOpen: (id: string) => `The request ${id} is open.`,
  reopenSurvivor: (id: string) => `This request was joined to ${id}. Say there that it is not done.`,
  reopenedTooOften: (id: string) => `The request ${id} was opened again too often. Make a new request that names it, or call the city.`,
  updateMarkUsed: 'This update_id was used before with other words. Use a new one.',

  // Looking up
  requestUnknown: (id: string) => `There is no request with the number ${id}.`,
  tokenUnknown: 'This token is not known.',
  tokenPending: 'The number for this token is not there yet. Ask again in a while.',
  definitionUnknown: (code: string) => `The service "${code}" has no more questions.`,
  mediaUnknown: 'There is no photo at this address.',
  pointMissing: 'lat and long are missing, or are no place on earth.',
  noArticles: 'This city has no answers here.',

  // Load and trouble
  tooMany: (seconds: number) => `That is too much at once. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  tooSlow: 'What you sent took too long to arrive. Try again.',
  notHttp: 'This is not a request a web server can read.',
  broken: 'Something went wrong on our side. It is not your fault. Try again later.',

  // Staff
  statusWrong: 'status must be open or closed.',
  wordsMissing: (name: string) => `${name} is missing.`,
  mergeItself: 'A request cannot be merged into itself.',
  mergeIntoUnknown: (id: string) => `There is no request with the number ${id} to merge into.`,
  notText: (name: string) => `${name} must be text.`,
  articleUnknown: (id: string) => `There is no article with the id ${id}.`,
  articleField: (name: string, says: string) => `${name} ${says}.`,
  notALanguage: (lang: string) => `"${lang}" is not a language. Write it like en or es-MX.`,

  // What happened to a request
  noteReceived: 'Request received',
  noteClosed: 'Request closed',
  noteReopened: 'Request opened again',
  noteSaid: 'What the city says',
  noteMerged: (id: string) => `Another report of the same problem, ${id}, was joined to this one`,
  closedAsDuplicate: (id: string) => `This was reported before. Follow request ${id} to see how it goes on.`,

  // Following a request
  feedTitle: (id: string, service: string) => `Request ${id}: ${service}`,
  feedWords: (id: string) => `What happens to request ${id}.`,
  calendarTitle: (id: string, service: string) => `The city expects to be done: request ${id}, ${service}`,
  nothingExpected: (id: string) => `The city has not said when it expects to be done with request ${id}.`,
  letterOnItsWay: 'If letters can be sent to this address, one is on its way. Follow the link in it.',
  mailNeedsData: 'To send letters, give --data a folder too: a letter must not be lost when the server stops.',
  mailNeedsPublicUrl: 'To send letters, give --public-url too: the links in them must lead here.',
  mailNeedsFrom: 'To send letters, say who writes them with --mail-from, like "City of Quayside <311@city.example>".',
  notASmtpUrl: 'The mail server must be an address like smtp://name:password@mail.city.example:587.',

  // Service discovery
  contact: 'Ask the city that runs this service.',
  keyService: 'No key is needed.',
  keyServiceWithKey: 'Ask the city that runs this service for a key.',

  // Command line
  ready: (url: string) => `Civic Elements is ready: ${url}`,
  portTaken: (port: number) => `Port ${port} is in use by another program. Stop that program, or choose another port with --port or PORT.`,
  portForbidden: (port: number) => `This machine does not let you use port ${port}. Choose one above 1023 with --port or PORT.`,
  newerDatabase: (path: string) => `The data in ${path} were written by a newer version of Civic Elements. Use that version, or another folder.`,
  badDatabase: (path: string) => `The file ${path} is not a database of Civic Elements, or it is damaged.`,
  cannotWrite: (path: string) => `The folder ${path} cannot be written to.`,
  noSuchFile: (path: string) => `There is no file or folder ${path}.`,
  badOption: (option: string) => `The option ${option} is not known. Run with --help to see them all.`,
  optionNeedsValue: (option: string) => `The option ${option} needs a value after it.`,
  optionNeedsNumber: (option: string, value: string) => `The option ${option} needs a whole number, not "${value}".`,
  optionNeedsPair: (option: string) => `The option ${option} needs PREFIX=FOLDER, like /assets=./dist.`,
  optionNeedsAddress: (option: string) => `The option ${option} needs a web address that begins with https:// or http://.`,
  optionNeedsOneOf: (option: string, words: readonly string[]) => `The option ${option} takes one of these: ${words.join(', ')}.`,
  noSuchHost: (host: string) => `This machine has no address ${host}. Choose another with --host.`,
  holds: (services: number, requests: number) => `The city has ${services} services and ${requests} requests.`,
} as const;
