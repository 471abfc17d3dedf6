import { allocate } from '../../../src/domain/allocation/allocate';
import type { Issue } from '../../../src/domain/issues/issue';
import { issueMessage } from '../../../src/text/issueText';
import { allocationStories, storyTable } from '../../allocationStory';

const severities = { error: '오류', warning: '주의', note: '참고' } as const;

/** The messages as the officer reads them, one a line. */
function messages(issues: readonly Issue[]): string {
  return issues
    .map((issue) => `${severities[issue.severity]} ${issue.code} ${issueMessage(issue)}\n`)
    .join('');
}

describe('stories of the allocation (test/fixtures/allocation)', () => {
  test.each(allocationStories())('$name', (story) => {
    const result = allocate(story.input);
    expect({
      expected: result.ok ? storyTable(result.value) : null,
      messages: messages(result.ok ? result.value.issues : result.issues),
    }).toEqual({ expected: story.expected, messages: story.messages });
  });
});
