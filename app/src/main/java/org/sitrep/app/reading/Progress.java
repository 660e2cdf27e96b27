package org.sitrep.app.reading;

/** Is told how far the reading has come. Safe for use by several threads. */
public interface Progress extends AutoCloseable {
    /** One more document is read. */
    void step();

    /** A document could not be read. */
    void failed(String document, Throwable cause);

    @Override
    void close();
}
