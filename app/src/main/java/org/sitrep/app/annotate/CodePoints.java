package org.sitrep.app.annotate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sitrep.engine.model.Span;

/** Writes spans with offsets in code points; counts them once for a text, since a document has thousands of spans. */
public final class CodePoints {
    private final int[] points;

    public CodePoints(String text) {
        points = new int[text.length() + 1];
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            points[at] = count;
            boolean firstHalf = Character.isHighSurrogate(text.charAt(at))
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1));
            count += firstHalf ? 0 : 1;
        }
        points[text.length()] = count;
    }

    /** Sets {@code start} and {@code end}. */
    public ObjectNode put(ObjectNode json, Span span) {
        return json.put("start", points[span.start()]).put("end", points[span.end()]);
    }

    /** Adds the pair {@code [start, end]}. */
    public void add(ArrayNode array, Span span) {
        pair(array.addArray(), span);
    }

    /** Adds a pair for each span. */
    public void addAll(ArrayNode array, List<Span> spans) {
        spans.forEach(span -> add(array, span));
    }

    /** Fills an empty array with start and end. */
    public void pair(ArrayNode array, Span span) {
        array.add(points[span.start()]).add(points[span.end()]);
    }
}
