import * as z from 'zod';
import { Dataset } from './dataset.ts';

/** The JSON Schema of the dataset, for people who read it with other tools; ships as `public/dataset.schema.json`. */
export function datasetJsonSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(Dataset, { reused: 'ref' }), null, 2)}\n`;
}
