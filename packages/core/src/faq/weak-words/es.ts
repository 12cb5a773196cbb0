/** Spanish words that ask rather than tell. */
export const weakWordsEs: readonly string[] = (
  'a al algo algún alguna alguno algunos ante antes aquí así aun aunque cada como cómo con cual cuál cuáles cuando cuándo cuánta cuánto cuántos de debe debo del ' +
  'desde donde dónde dos durante e el él ella ellos en entre era eres es esa ese eso esta está están estar estas este esto estos estoy fue ha hace hacen hacer ' +
  'hago han hasta hay he la las le les lo los más me mi mí mis mucho muy nada ni no nos nosotros nuestra nuestro o otra otro para pero poco por porque puede pueden ' +
  'puedo que qué quien quién quiero se sea ser si sí sin sobre son soy su sus también tan te tener tengo ti tiene tienen toda todo todos tu tú tus un una uno unos va ' +
  'voy y ya yo'
).split(' ');
