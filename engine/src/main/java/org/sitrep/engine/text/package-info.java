/**
 * Text that can always be traced back to the original.
 *
 * <p>The original is never changed. {@code AlignedText} is a view of it, every character mapped back; {@code Page} is a
 * document cut into paragraphs together with the view that is worth analysing.
 */
package org.sitrep.engine.text;
