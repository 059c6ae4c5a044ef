import { expect, it } from 'vitest';
import { Memories } from './memories.ts';

it('knows a file by its bytes under new settings too, and nothing else', () => {
  const memories = new Memories();
  const file = { hash: 'a', isSound: true, isTemplate: true, findings: [], mayHoldNumbers: false };
  const before = memories.of('/project', 'before');
  before.files.set('a.mall.yaml', file);
  before.axe.set('shape', { violations: [], unsure: [] });
  const after = memories.of('/project', 'after');
  expect(after.files.get('a.mall.yaml')).toBe(file);
  expect(after.axe.size).toBe(0);
  after.files.delete('a.mall.yaml');
  expect(memories.of('/project', 'before').files.size).toBe(1);
  expect(memories.of('/other', 'before').files.size).toBe(0);
});
