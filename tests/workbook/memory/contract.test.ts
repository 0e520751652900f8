import { MEMORY_HOST } from '../../support/contract/memory-host';
import { workbookContract } from '../../support/workbook-contract';

workbookContract('memory', MEMORY_HOST);
