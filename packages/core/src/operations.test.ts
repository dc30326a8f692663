import { expect, test } from 'vitest';
import { OperationId, operation, operations, SecrecyHolder, secrecyHolderLabels } from './index.ts';

test('varje verksamhet har namn på svenska och engelska', () => {
  expect(Object.keys(operations).sort()).toEqual([...OperationId.options].sort());
  for (const { label } of Object.values(operations)) {
    expect(label.sv).not.toBe('');
    expect(label.en).not.toBe('');
  }
});

test('varje sekretesskod har ett namn', () => {
  expect(Object.keys(secrecyHolderLabels).sort()).toEqual([...SecrecyHolder.options].sort());
});

test.each([
  ['BUP är regionens hälso- och sjukvård', 'childPsychiatry', 'region', ['healthcare']],
  [
    'skolsköterskan hör till elevhälsans medicinska insats',
    'studentHealthMedical',
    'kommun',
    ['school.studenthealth.medical'],
  ],
  ['IFO är socialtjänst', 'childAndFamilyServices', 'kommun', ['socialservices']],
  ['LSS är jämställt med socialtjänst', 'lss', 'kommun', ['socialservices']],
  ['för fritid är sekretessen inte avgjord här', 'leisure', 'kommun', []],
] as const)('%s', (_, id, huvudman, holders) => {
  expect(operation(id)).toMatchObject({ huvudman, holders });
});
