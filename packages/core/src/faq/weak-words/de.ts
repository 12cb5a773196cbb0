/** German words that ask rather than tell. */
export const weakWordsDe: readonly string[] = (
  'ab aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist da dabei dafür damit dann daran darf dürfen das dass dein deine ' +
  'dem den denn der des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas euch für gegen gibt hab habe ' +
  'haben hat hatte hier hin ich ihm ihn ihnen ihr ihre ihrem ihren im in ins ist ja jede jedem jeden jeder jedes jetzt kann kein keine keinen können könnte machen man mein ' +
  'meine meinem meinen meiner mich mir mit muss müssen nach nicht noch nun nur ob oder ohne sehr sein seine seinen selbst sich sie sind so soll sollen sollte sollten um und uns ' +
  'unser unsere unter vom von vor wann war waren warum was wegen welche welchem welchen welcher welches wenn wer werde werden wie wieder wieso wieviel will wir wird wo ' +
  'woher wohin wollen worden wurde würde zu zum zur'
).split(' ');
