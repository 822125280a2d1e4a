import { useId, useMemo } from 'react';
import { postWords } from '../post.ts';
import { text } from '../text.ts';
import { SuggestField } from './SuggestField.tsx';
import { SuggestInput } from './SuggestInput.tsx';

/** A post as it stands in a form: without a body where that is empty. */
export interface Post {
  title: string;
  body: string | null;
}

interface PostFieldProps {
  /** What the title is called; the body is `field_body`. */
  label: string;
  testId: string;
  /** Of the body's line; `testId` with `-body` where left out. */
  bodyTestId?: string;
  value: Post;
  /** Posts that may be meant, the likeliest first. */
  suggestions: Post[];
  bodies: string[];
  required?: boolean;
  onChange(post: Post): void;
}

/** A post: choosing a suggestion fills title and body at once, each can be typed as well. */
export function PostField(props: PostFieldProps) {
  const {
    label,
    testId,
    bodyTestId = `${testId}-body`,
    value,
    suggestions,
    bodies,
    required,
    onChange,
  } = props;
  const id = useId();
  const own = value.title && postWords(value.title, value.body);
  const posts = useMemo(() => {
    const byWords = new Map<string, Post>();
    for (const { title, body } of suggestions) {
      const words = postWords(title, body);
      if (!byWords.has(words)) byWords.set(words, { title, body });
    }
    return byWords;
  }, [suggestions]);
  const words = useMemo(() => [...posts.keys()].filter((words) => words !== own), [posts, own]);

  return (
    <>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <SuggestInput
          id={id}
          testId={testId}
          value={value.title}
          suggestions={words}
          required={required}
          onChange={(title) => onChange({ ...value, title })}
          onChoose={(chosen) => onChange(posts.get(chosen) ?? { ...value, title: chosen })}
        />
      </div>
      <SuggestField
        label={text('field_body')}
        testId={bodyTestId}
        value={value.body ?? ''}
        suggestions={bodies}
        onChange={(body) => onChange({ ...value, body: body || null })}
      />
    </>
  );
}
