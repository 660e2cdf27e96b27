/**
 * The sections of a report as text with marks for its citations, before it takes a form.
 *
 * <p>Markdown and HTML are written from one outline, so that they cannot disagree.
 */
package org.sitrep.engine.report.outline;
