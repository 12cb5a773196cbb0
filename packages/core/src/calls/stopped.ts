import { CityError } from './city-error.js';

export function stopped(mayHaveArrived = false): CityError {
  return new CityError('stopped', 'The caller gave up', { mayHaveArrived });
}
