/** A service as Alderwick's own staff keep it. GeoReport records and domain values are made from it by function. */
export interface CityService {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly group: GroupId;
  /** What residents call it, also misspelt or in Spanish. */
  readonly keywords: readonly string[];
  readonly numberComes: 'realtime' | 'batch' | 'blackbox';
  /** Within how many days the city promises to be done, or at least to answer. */
  readonly promiseInDays: number;
  /** Id of the department that does it. */
  readonly department: string;
  readonly es: { readonly name: string; readonly description: string };
}

/** The shelves of the service list, in the order in which the city shows them. */
export const groups = {
  waste: { en: 'Trash and recycling', es: 'Basura y reciclaje' },
  streets: { en: 'Streets and sidewalks', es: 'Calles y aceras' },
  lights: { en: 'Lights and signals', es: 'Luces y semáforos' },
  water: { en: 'Water and sewer', es: 'Agua y drenaje' },
  parks: { en: 'Parks and trees', es: 'Parques y árboles' },
  homes: { en: 'Homes and buildings', es: 'Viviendas y edificios' },
  health: { en: 'Food, health and noise', es: 'Alimentos, salud y ruido' },
  animals: { en: 'Animals and pests', es: 'Animales y plagas' },
  vehicles: { en: 'Cars and parking', es: 'Autos y estacionamiento' },
  permits: { en: 'Permits and bookings', es: 'Permisos y reservaciones' },
  bills: { en: 'Taxes and bills', es: 'Impuestos y pagos' },
  help: { en: 'Help and benefits', es: 'Ayuda y beneficios' },
  other: { en: 'Something else', es: 'Otra cosa' },
} as const;

export type GroupId = keyof typeof groups;
