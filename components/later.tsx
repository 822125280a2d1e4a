import { type ComponentType, useEffect, useState } from 'react';

/**
 * A part whose code is fetched when it is first shown. React's own `lazy` keeps what stands in for it for 300 ms,
 * also where the code was there at once.
 * @param Waiting stands in for it meanwhile
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Waiting: ComponentType,
): ComponentType<Props> {
  let there: ComponentType<Props> | null = null;
  return function Later(props: Props) {
    const [Part, setPart] = useState(() => there);
    useEffect(() => {
      let gone = false;
      const show = (part: () => ComponentType<Props>) => !gone && setPart(part);
      load().then(
        (part) => {
          there = part;
          show(() => part);
        },
        (error: unknown) =>
          show(() => {
            throw error;
          }),
      );
      return () => {
        gone = true;
      };
    }, []);
    return Part ? <Part {...props} /> : <Waiting />;
  };
}
