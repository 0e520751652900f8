import { makeStyles, tokens } from '@fluentui/react-components';

/** The frame: one column, the foot always in sight, focus drawn alike everywhere. */
export const usePaneStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: '14px',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
    '& *, & *::before, & *::after': { boxSizing: 'border-box' },
    '& :focus-visible': {
      outline: `2px solid ${tokens.colorNeutralForeground1} !important`,
      outlineOffset: '1px',
    },
    '& [tabindex="-1"]:focus': { outline: 'none !important' },
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: '14px 16px 16px',
    outline: 'none',
  },
  foot: {
    flexShrink: 0,
    padding: '8px 16px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Parts that every view is made of. */
export const useParts = makeStyles({
  title: {
    margin: '0 0 8px',
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: 600,
    outline: 'none',
  },
  heading: { margin: '20px 0 8px', fontSize: '14px', lineHeight: '20px', fontWeight: 600 },
  text: { margin: '0 0 8px' },
  caption: {
    margin: '4px 0',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  wrong: {
    margin: '4px 0',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorPaletteRedForeground1,
  },
  list: {
    listStyleType: 'none',
    margin: '8px 0',
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    padding: '8px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  first: { minWidth: 0, flexGrow: 1, paddingRight: '12px' },
  second: {
    flexShrink: 0,
    maxWidth: '60%',
    textAlign: 'right',
    color: tokens.colorNeutralForeground3,
  },
  wide: { width: '100%', minHeight: '32px' },
  stacked: { width: '100%', minHeight: '32px', marginTop: '8px' },
  beside: {
    display: 'flex',
    marginTop: '12px',
    '& > *': { flexGrow: 1, flexBasis: 0 },
    '& > * + *': { marginLeft: '8px' },
  },
  box: {
    padding: '10px 12px',
    borderRadius: '4px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    marginBottom: '12px',
  },
  boxTitle: { margin: 0, fontSize: '16px', lineHeight: '22px', fontWeight: 600, outline: 'none' },
  good: { border: `1px solid ${tokens.colorPaletteGreenBorder2}` },
  doubtful: {
    border: `1px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
  },
  bad: { border: `1px solid ${tokens.colorPaletteRedBorder2}` },
});
