/** The only door of the core for the other layers. */
export * from './sheet/value';
export * from './sheet/reference';
export * from './sheet/snapshot';
export * from './sheet/draft';
export * from './sheet/edit';
export * from './ledger/source';
export * from './ledger/figure';
export * from './ledger/state';
export * from './ledger/role';
export * from './ledger/ledger';
export * from './ledger/progress';
export * from './checks/check';
export * from './checks/finding';
export * from './settings/settings';
export * from './review';
export * from './words';
