/** What `--help` prints. */
export const help = `Usage: civic-server [options]

Serves a city: Open311 GeoReport v2 at /open311/v2, and pages if you have some.

  --city FILE...        Take in a city's files: service lists, definitions, requests (JSON, XML, CSV, also .gz)
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
  --log LEVEL           silent (default), error, warn, info or debug
  --faults              Misbehave when asked to, for testing clients
  --help                Show this
`;
