import { stemsOf } from './stems.js';

/**
 * Words residents use for one thing where cities say another, English and Spanish together, so that words in one find a
 * list in the other. Only what a city's 311 is asked for most; a city's own keywords say the rest.
 */
const sayings = [
  'trash garbage rubbish refuse basura',
  'bin cart container bote cubo contenedor',
  'light lamp streetlight alumbrado luz luces farol',
  'pothole hole bache hoyo',
  'road street roadway calle',
  'sidewalk pavement footpath acera banqueta',
  'car vehicle truck carro coche auto vehículo',
  'rat rodent mouse mice rata ratón',
  'tree branch árbol rama',
  'snow ice nieve hielo',
  'water agua',
  'noise loud noisy ruido',
  'graffiti tag spray grafiti',
  'missed collected collection pickup picked recogida recogieron',
  'dead muerto',
  'animal dog cat raccoon squirrel perro gato',
  'insect bee wasp hornet mosquito abeja avispa',
  'sewer drain drainage alcantarilla drenaje',
  'sign señal letrero',
  'signal semáforo',
  'park parque',
  'abandoned abandonado',
  'dumping dumped vertedero',
  'bulk bulky sofa couch mattress furniture muebles colchón',
].map((saying) => stemsOf(saying));

/** Other stems for the same thing as this stem. */
export function otherWordsFor(stem: string): readonly string[] {
  return [...new Set(sayings.filter((saying) => saying.includes(stem)).flat())].filter((other) => other !== stem);
}
