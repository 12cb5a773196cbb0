export { NominatimGeocoder, type NominatimOptions } from './nominatim-geocoder.js';
export { PeliasGeocoder, type PeliasOptions } from './pelias-geocoder.js';
export { ArcGisGeocoder, type ArcGisOptions } from './arcgis-geocoder.js';
export { ServerGeocoder, type ServerGeocoderOptions } from './server-geocoder.js';
export * from './server-wire.js';
export { typedWords } from './typed-words.js';
