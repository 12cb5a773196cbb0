/** What `--help` prints. */
export const help = `Usage: civic-server [options]

Serves a city: Open311 GeoReport v2 at /open311/v2, and pages if you have some.

  --city FILE...        Take in a city's files: services, definitions, requests, articles (JSON, XML, CSV, also .gz)
  --data FOLDER         Keep everything in this folder. Without it all is gone when the server stops
  --port NUMBER         Default 4311, or PORT from the environment
  --host NAME           Default 127.0.0.1, this machine only
  --site FOLDER         Serve these pages at /
  --assets PATH=FOLDER  Serve this folder below PATH. Can be given several times
  --no-page-policy      Send no Content-Security-Policy with pages
  --public-url URL      The address by which the world knows this server
  --trust-proxy         Believe the X-Forwarded headers of the server in front
  --api-key KEY         Ask for this key with every new request, or CIVIC_API_KEY from the environment
  --staff-key KEY       Open the calls for city staff, or CIVIC_STAFF_KEY from the environment
  --allow-origin SITE   Let pages of this site call from a browser. Can be given several times. Default: all
  --jurisdiction ID     The city's jurisdiction_id. Several times for several cities, each with its own data
  --rate NUMBER         New requests in a minute from one address. Default 300, 0 for no limit
  --batch-delay SECONDS Time until a batch service tells the number. Default 15
  --reopen TIMES        Let residents open one closed request again so often. Default 0: they may not
  --log LEVEL           silent (default), error, warn, info or debug
  --tracker-page URL    The page with the tracker: feeds, calendars and letters link to it
  --smtp-url URL        Let residents follow a request by mail, through this server, or CIVIC_SMTP_URL from the environment
  --mail-from ADDRESS   Who writes the letters, or CIVIC_MAIL_FROM from the environment
  --mail-days NUMBER    Days after which addresses that followed a closed request are erased. Default 30
  --faults              Misbehave when asked to, for testing clients
  --help                Show this
`;
