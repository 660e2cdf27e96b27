/**
 * A report in the forms that other programs read: one class a form, all from the same model.
 *
 * <p>Each gives the whole file as text, the same for the same report; it is stored as UTF-8. What a form has no place for is left out and docs/contract.md says so;
 * nothing is added that the report does not hold.
 */
package org.sitrep.app.export;
