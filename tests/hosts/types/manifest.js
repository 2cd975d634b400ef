// The manifest of the element is valid by the schema of its format.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';

const require = createRequire(import.meta.url);
const schema = require('custom-elements-manifest/schema.json');
const manifest = JSON.parse(readFileSync(require.resolve('milestream/custom-elements.json'), 'utf8'));
const validate = new Ajv({ allErrors: true, strict: false, allowUnionTypes: true }).compile(schema);
if (!validate(manifest)) throw new Error(JSON.stringify(validate.errors, null, 1));
delete manifest.modules[0].declarations[0].name;
if (validate(manifest)) throw new Error('the schema takes a class without a name: nothing was checked');
