import { Fragment, toChildArray, type ComponentChildren } from 'preact';

/** Short things in a row with a middle dot between them; empty ones take no dot. */
export function Dotted({ children }: { children: ComponentChildren }) {
  return (
    <>
      {toChildArray(children)
        .filter((child) => child !== '')
        .map((child, index) => (
          <Fragment key={index}>
            {index > 0 && ' · '}
            {child}
          </Fragment>
        ))}
    </>
  );
}
