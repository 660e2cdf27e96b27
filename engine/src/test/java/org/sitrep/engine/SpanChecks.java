package org.sitrep.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Span;

/** Finds every span and citation in a tree of records, so that a new record is checked without a word. */
final class SpanChecks {
    private SpanChecks() {}

    /** Every span lies in the text. */
    static void assertSpansLieIn(Object records, String text) {
        assertThat(collect(records, Span.class))
                .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
    }

    /** Every citation holds exactly the characters that it points to. */
    static void assertCitationsHold(Object records, List<Document> documents) {
        for (Citation citation : collect(records, Citation.class)) {
            Document cited = documents.stream()
                    .filter(document -> document.id().equals(citation.document()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("cites an unknown document: " + citation));
            Span span = cited.spanOfCodePoints(citation.start(), citation.end());
            assertThat(span.of(cited.text())).isEqualTo(citation.text());
        }
    }

    /** All values of a type that a record holds, at any depth. */
    static <T> List<T> collect(Object root, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(root, type, found);
        return found;
    }

    private static <T> void collect(Object value, Class<T> type, List<T> found) {
        if (type.isInstance(value)) {
            found.add(type.cast(value));
        } else if (value instanceof Collection<?> items) {
            items.forEach(item -> collect(item, type, found));
        } else if (value instanceof Map<?, ?> entries) {
            entries.keySet().forEach(key -> collect(key, type, found));
            entries.values().forEach(item -> collect(item, type, found));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(item -> collect(item, type, found));
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                collect(component(value, component), type, found);
            }
        }
    }

    private static Object component(Object value, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new LinkageError(component + " cannot be read", e);
        }
    }
}
