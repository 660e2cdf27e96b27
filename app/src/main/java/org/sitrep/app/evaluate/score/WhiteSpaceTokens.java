package org.sitrep.app.evaluate.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A text as code points and as tokens between white space; white space is what Python's {@code str.isspace} says. */
final class WhiteSpaceTokens {
    private record Token(int start, int end) {}

    private final int[] points;
    private final List<Token> tokens = new ArrayList<>();

    WhiteSpaceTokens(String text) {
        points = text.codePoints().toArray();
        int start = -1;
        for (int at = 0; at <= points.length; at++) {
            boolean inside = at < points.length && !isSpace(points[at]);
            if (inside && start < 0) {
                start = at;
            } else if (!inside && start >= 0) {
                tokens.add(new Token(start, at));
                start = -1;
            }
        }
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    /** The tokens that a list of spans {@code [start, end]} touches. */
    BitSet covered(JsonNode spans) {
        BitSet covered = new BitSet();
        for (JsonNode span : spans) {
            int start = span.get(0).asInt();
            int end = span.get(1).asInt();
            for (int index = 0; index < tokens.size(); index++) {
                if (tokens.get(index).start() < end && start < tokens.get(index).end()) {
                    covered.set(index);
                }
            }
        }
        return covered;
    }

    /** The characters of a span, cut at the text's ends. */
    String text(int start, int end) {
        int from = Math.min(Math.max(0, start), points.length);
        int to = Math.min(Math.max(from, end), points.length);
        return new String(points, from, to - from);
    }
}
