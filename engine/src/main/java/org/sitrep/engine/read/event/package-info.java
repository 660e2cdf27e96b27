/**
 * What was done, by whom, to whom, and whether it was done at all.
 *
 * <p>{@code EventTyper} names the deed after the PLOVER codebook; {@code StatusReader} tells occurred from planned,
 * predicted, demanded or denied; {@code EventReader} puts both together with who, when and where.
 */
package org.sitrep.engine.read.event;
