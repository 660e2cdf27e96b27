/**
 * What to say, in which order, and in which form.
 *
 * <p>{@code ReportBuilder} puts the findings together and refuses what no citation carries. {@code Report} is the JSON
 * form as records; the other forms are written from it and say nothing else.
 */
package org.sitrep.engine.report;
