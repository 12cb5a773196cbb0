export { Open311City, type Open311Options } from './open311-city.js';
export { discover, type Discovery, type DiscoveryMeans, type Endpoint } from './discovery.js';
export type { Dialect } from './wire-form.js';
export { readDialect } from './read-dialect.js';
export type { Fetch } from './http-means.js';
export type { XmlElement, XmlReader } from './answer-tree.js';
export { askedFor, sameNumber } from './asked-for.js';
export { plainText } from './plain-text.js';
export { readCityTime, spanOf } from './city-time.js';
