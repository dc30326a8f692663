import { Child } from './child.ts';
import { Consent } from './consent.ts';
import { ConsentPractice } from './consentPractice.ts';
import { DocumentPart } from './documentPart.ts';
import { SharingRequest } from './sharingRequest.ts';

/** The documents of this package that get a JSON Schema file, by file name. */
export const documents = {
  child: Child,
  consent: Consent,
  'consent-practice': ConsentPractice,
  'document-part': DocumentPart,
  'sharing-request': SharingRequest,
} as const;
