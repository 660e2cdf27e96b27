/**
 * The state of what a desk watches: missions, advisories, evacuations, deployments, talks, sanctions, borders.
 *
 * <p>Each has its state, since when, and on whose word.
 */
package org.sitrep.engine.link.posture;
