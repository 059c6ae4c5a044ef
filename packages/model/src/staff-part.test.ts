import { expect, test } from 'vitest';
import { staffPartIds, staffPartRole, staffTextIds } from './staff-part.ts';

test.each([
  [staffPartIds.purpose, 'text'],
  [staffPartIds.answerUse, 'text'],
  [staffPartIds.snippet('tolk'), 'text'],
  [staffPartIds.ownValue('values.arrival'), 'ownValue'],
  [staffPartIds.contact('unit.phone'), 'contact'],
  [staffPartIds.choice(1, 'snippet:tolk'), 'choice'],
  [staffPartIds.activate, 'activate'],
  [staffPartIds.deactivate, 'deactivate'],
  ['change-why', undefined],
  ['activate-when', undefined],
  ['question:snippet:1', undefined],
  ['', undefined],
])('the part %s has the role %s', (id, role) => expect(staffPartRole(id)).toBe(role));

test('the texts of a message stand in its order', () => {
  expect(staffTextIds(['tid', 'tolk'])).toEqual(['purpose', 'snippet:tid', 'snippet:tolk', 'answerUse']);
});
