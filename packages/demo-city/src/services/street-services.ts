import type { CityService } from './city-service.js';

export const streetServices: readonly CityService[] = [
  {
    code: '010', name: 'Pothole', group: 'streets',
    description: 'A hole or a sunken spot in a street, a bike lane or an alley.',
    keywords: ['pot hole', 'hole in road', 'bump', 'sinkhole', 'road damage', 'asphalt', 'bache', 'hoyo'],
    numberComes: 'realtime', promiseInDays: 5, department: 'streets',
    es: { name: 'Bache', description: 'Un hoyo o una parte hundida en la calle, el carril de bicicletas o el callejón.' },
  },
  {
    code: '011', name: 'Sidewalk or curb ramp repair', group: 'streets',
    description: 'A sidewalk or curb ramp is cracked, raised, blocked or missing, so people may trip or cannot pass.',
    keywords: ['sidewalk', 'pavement', 'curb', 'ramp', 'wheelchair', 'trip hazard', 'uneven', 'banqueta', 'acera', 'rampa'],
    numberComes: 'realtime', promiseInDays: 30, department: 'streets',
    es: { name: 'Arreglo de acera o rampa', description: 'Una acera o rampa está rota, levantada, tapada o no existe, y la gente se tropieza o no puede pasar.' },
  },
  {
    code: '012', name: 'Snow or ice not cleared', group: 'streets',
    description: 'A street, bus stop, crossing or public path still has snow or ice on it a day after the storm.',
    keywords: ['snow', 'ice', 'plow', 'plough', 'icy', 'salt', 'slippery', 'nieve', 'hielo'],
    numberComes: 'realtime', promiseInDays: 1, department: 'streets',
    es: { name: 'Nieve o hielo sin quitar', description: 'Una calle, parada, cruce o camino público sigue con nieve o hielo un día después de la tormenta.' },
  },
  {
    code: '013', name: 'Street sign missing or damaged', group: 'streets',
    description: 'A stop sign, street name sign or other sign is gone, bent, hidden or turned the wrong way.',
    keywords: ['sign', 'stop sign', 'bent', 'knocked down', 'street name', 'letrero', 'señal de alto'],
    numberComes: 'realtime', promiseInDays: 7, department: 'transportation',
    es: { name: 'Señal perdida o dañada', description: 'Una señal de alto, un letrero con el nombre de la calle u otra señal falta, está doblada, tapada o volteada.' },
  },
  {
    code: '014', name: 'Street not swept', group: 'streets',
    description: 'The sweeper did not come on the posted day, or the street needs a sweep.',
    keywords: ['sweeping', 'sweeper', 'dirty street', 'leaves in gutter', 'street cleaning', 'barrer', 'calle sucia'],
    numberComes: 'realtime', promiseInDays: 7, department: 'streets',
    es: { name: 'Calle sin barrer', description: 'La barredora no pasó el día anunciado o hay que barrer la calle.' },
  },
  {
    code: '015', name: 'Graffiti', group: 'streets',
    description: 'Paint, tags or stickers on a wall, bridge, sign or bench. Tell us at once if the words attack people.',
    keywords: ['graffiti', 'grafitti', 'spray paint', 'tagging', 'vandalism', 'hate words', 'grafiti', 'pintas'],
    numberComes: 'realtime', promiseInDays: 7, department: 'streets',
    es: { name: 'Grafiti', description: 'Pintura, pintas o calcomanías en una pared, puente, señal o banca. Avise enseguida si las palabras atacan a personas.' },
  },
  {
    code: '020', name: 'Street light out', group: 'lights',
    description: 'A street light is dark, blinks, stays on all day or leans. If wires hang down, stay away and call 911.',
    keywords: ['streetlight', 'street lamp', 'lamp post', 'dark street', 'light pole', 'flickering', 'luz', 'poste', 'farola'],
    numberComes: 'realtime', promiseInDays: 7, department: 'transportation',
    es: { name: 'Luz de la calle apagada', description: 'Una luz de la calle no prende, parpadea, no se apaga de día o está inclinada. Si hay cables caídos, aléjese y llame al 911.' },
  },
  {
    code: '021', name: 'Traffic signal broken', group: 'lights',
    description: 'A traffic light or walk signal is dark, stuck, turned or too short to cross. Call 911 if there is a crash.',
    keywords: ['traffic light', 'stop light', 'red light', 'walk signal', 'crosswalk button', 'semaphore', 'semáforo'],
    numberComes: 'realtime', promiseInDays: 1, department: 'transportation',
    es: { name: 'Semáforo descompuesto', description: 'Un semáforo o señal de peatones está apagado, trabado, volteado o no da tiempo de cruzar. Si hay un choque, llame al 911.' },
  },
  {
    code: '022', name: 'Ask for a safer crossing', group: 'lights',
    description: 'Ask us to look at a place where people speed or where it is hard to walk, roll or bike across.',
    keywords: ['speeding', 'speed bump', 'crosswalk', 'dangerous crossing', 'traffic calming', 'school crossing', 'cruce peligroso'],
    numberComes: 'batch', promiseInDays: 60, department: 'transportation',
    es: { name: 'Pedir un cruce más seguro', description: 'Pídanos revisar un lugar donde los autos van muy rápido o donde es difícil cruzar a pie, en silla de ruedas o en bicicleta.' },
  },
];
