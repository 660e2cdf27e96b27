package org.sitrep.engine.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A document's own day, as it or its metadata states it.
 *
 * @param value the day
 * @param span the characters that state it, empty where only metadata does
 * @param evidence a fixed phrase for where it stands: "metadata", "header line", "dateline", "embedded post", "address"
 */
public record StatedDate(LocalDate value, Optional<Span> span, String evidence) {}
