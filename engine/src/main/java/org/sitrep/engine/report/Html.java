package org.sitrep.engine.report;

/** Writes HTML so that text is always escaped: markup comes from code, text from anywhere. */
public final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Markup of our own, as it is. */
    public Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text, escaped for content and for attributes in double quotation marks. */
    public Html text(String text) {
        for (int point : Plain.of(text).codePoints().toArray()) {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(point);
            }
        }
        return this;
    }

    /** A text escaped for content and for attributes in double quotation marks. */
    public static String escape(String text) {
        return new Html().text(text).toString();
    }

    /** An element that holds text alone. */
    public Html element(String name, String text) {
        return raw("<" + name + ">").text(text).raw("</" + name + ">");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
