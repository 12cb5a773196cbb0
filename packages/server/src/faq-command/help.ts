/** What `civic-faq help` prints. */
export const help = `Usage: civic-faq COMMAND [options]

Makes a city's answers ready for <civic-faq-search>, checks them, and tells what to do about them.

civic-faq build FILE-OR-FOLDER... --out FOLDER
  Reads Markdown, CSV, JSON and HTML; writes article files, faq.json that names them, and static HTML
  --out FOLDER          Where to write. Needed
  --lang LANGUAGE       Of articles that do not say theirs, and the city's first. Default en
  --synonyms FILE       Other words for the same thing, a rule a line. Once for each language: synonyms.es.txt
  --pins FILE           What to put in front, and when (CSV or JSON). Once for each language: pins.es.csv
  --accept FILE         A work list of civic-faq insight, with what you ticked. Can be given several times
  --index WHEN          auto (default: from 1,000 articles), always or never
  --site ADDRESS        Of the page that shows the answers, for links and for search engines
  --title TEXT          Heading of the static page

civic-faq check FILE-OR-FOLDER...
  Tells what is wrong with the answers or could be better, the gravest first
  --json                For programs
  --today DAY           Judge as of this day
  --lang, --synonyms, --site   As above
  --vocabulary FILE     The city's words, an idea a line: cart: bin, can. Once for each language: words.es.txt
  --services FILE       The city's service list, to check the codes of services
  --links               Open every link

civic-faq insight --notes FILE --faq FOLDER-OR-FILE
  Makes the editors' work list of what residents did. No count of fewer than 11 people is used or shown
  --notes FILE          Notes of the tag, one a line (NDJSON, also .gz). Can be given several times
  --calls FILE          The call centre's topics, with the number of calls of each (CSV)
  --faq PATH            What civic-faq build wrote. Needed
  --out FILE            A list to tick: .md or .csv. Without it, it is printed
  --accept FILE         Apply what was ticked in a list, and write the article files anew
  --today DAY           Judge as of this day

Ends with 0 when all is fine, 1 when something has to be mended, 2 when it could not go on.
`;
