import { Child } from './child.ts';
import { Consent } from './consent.ts';
import { ConsentFormContent } from './consentFormContent.ts';
import { ConsentPractice } from './consentPractice.ts';
import { DisclosureEntry } from './disclosureEntry.ts';
import { DocumentPart } from './documentPart.ts';
import { SharingRequest } from './sharingRequest.ts';

/** The documents of this package that get a JSON Schema file, by file name. */
export const documents = {
  child: Child,
  consent: Consent,
  'consent-form': ConsentFormContent,
  'consent-practice': ConsentPractice,
  'disclosure-entry': DisclosureEntry,
  'document-part': DocumentPart,
  'sharing-request': SharingRequest,
} as const;
