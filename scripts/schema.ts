import { writeFileSync } from 'node:fs';
import { datasetJsonSchema } from '../lib/exchange/jsonSchema.ts';

writeFileSync('public/dataset.schema.json', datasetJsonSchema());
