import { writeFileSync } from 'node:fs';
import { apiTypes } from './testing/apiTypes.ts';
import { testService } from './testing/testService.ts';

// Writes the client's types from what the service serves.
const { app } = await testService();
const { body } = await app.inject('/openapi.json?locale=en');
writeFileSync(new URL('./generated/planServiceApi.ts', import.meta.url), await apiTypes(body));
