/**
 * Trains the models that the engine ships from the project's own sentences, and measures them.
 *
 * <p>Apart from the other benchmarks because what it writes is a part of the product.
 */
package org.sitrep.bench.train;
