/**
 * Measures the engine on labelled sets that are not part of the project.
 *
 * <p>One class a task, in the format of that task; docs/EVALUATION.md has the figures.
 */
package org.sitrep.app.evaluate;
