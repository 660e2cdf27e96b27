/**
 * Where: place names and the places that they mean.
 *
 * <p>{@code PlaceReader} decides over the whole document, since "Georgia" is settled by what stands around it. A place
 * that stays open has no coordinates: a wrong pin on a map is worse than none.
 */
package org.sitrep.engine.read.place;
