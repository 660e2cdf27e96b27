/**
 * The figures of each task, defined as the field defines them.
 *
 * <p>Apart from what predicts, so that a score can be trusted without reading the engine.
 */
package org.sitrep.app.evaluate.score;
