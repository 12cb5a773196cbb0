/** What `civic-journey --help` prints. */
export const help = `Usage: civic-journey COMMAND [options]

Checks journey maps, takes them to other forms and back, and tells what a map does not hold up.

civic-journey check FILE...
  Reads maps and figures (JSON) and says what is wrong with them, each with its path

civic-journey convert FILE --to KIND
  Writes a map in another form, and says what that form has no place for
  --to KIND             json, csv, markdown, html, mermaid, cjml or svg. Needed
  --from KIND           json, mermaid, csv, markdown or html, where the name of the file does not say it
  --over MAP            The map (JSON) that a sheet or a text was made of; both hold its steps only.
                        Without it, a text is read by itself
  --lang LANGUAGE       The language to write in, where the map has several; of a map not from JSON, its own
  --metrics FILE        Figures of the map, to lie on a table or picture (html, svg)
  --width PIXELS        Of a picture (svg). Default 1600
  --out FILE            Where to write. Without it, it is printed

civic-journey report FILE
  Lists claims without evidence, pain points that nothing answers, and what the figures say of each pain
  --compare MAP         The map of what is planned, or of what happens: its opportunities count too
  --metrics FILE        Figures of the map
  --json                For programs

Ends with 0 when it is done, 1 when a file is not as it should be, 2 when it could not go on.
`;
