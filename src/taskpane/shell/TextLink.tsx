import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  link: {
    fontSize: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'left',
    textDecorationLine: 'underline',
    textUnderlineOffset: '2px',
  },
});

/** Props of {@link TextLink}. */
export interface TextLinkProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
  readonly className?: string;
  /** Name for screen readers, where the text alone does not say enough. */
  readonly label?: string;
}

/** A button that reads as a link: underlined, since colour alone tells nothing to some. */
export function TextLink({ onClick, children, className, label }: TextLinkProps) {
  const styles = useStyles();
  return (
    <Link
      as="button"
      className={mergeClasses(styles.link, className)}
      onClick={onClick}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </Link>
  );
}
