import { describe, test } from 'node:test';
import { xmlReaderContract } from '../testing/index.js';
import { readXml } from './read-xml.test.support.js';

xmlReaderContract(readXml, { describe, test });
