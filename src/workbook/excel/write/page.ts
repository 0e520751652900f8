import type { PageSetup } from '../../../core';

const CENTIMETRES = { left: 1.2, right: 1.2, top: 1.3, bottom: 1.2, header: 0.7, footer: 0.6 };
/** Characters of a footer (Microsoft: Excel specifications and limits). */
const LONGEST_FOOTER = 255;

/** Sets how a sheet is printed. */
export function setUpPage(sheet: Excel.Worksheet, page: PageSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = {
    horizontalFitToPages: page.wide,
    ...(page.high === null ? {} : { verticalFitToPages: page.high }),
  };
  pageLayout.setPrintMargins('Centimeters', CENTIMETRES);
  if (page.titleRows !== null) {
    pageLayout.setPrintTitleRows(`$${page.titleRows[0] + 1}:$${page.titleRows[1] + 1}`);
  }
  const [left, centre, right] = page.footer.map(footerText);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = left ?? '';
  footer.centerFooter = centre ?? '';
  footer.rightFooter = right ?? '';
  for (const row of page.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** `&P` and `&N` are the number of the page and of the pages; any other & is one that is printed. */
function footerText(text: string): string {
  return text.replace(/&(?![PN])/g, '&&').slice(0, LONGEST_FOOTER);
}
