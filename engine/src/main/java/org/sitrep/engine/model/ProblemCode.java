package org.sitrep.engine.model;

/**
 * What can be wrong with the input. The codes never change their meaning; docs/problems.md lists them.
 *
 * <p>Every code has a fixed sentence that says what is wrong and one that says what to do.
 */
public enum ProblemCode {
    P001("Nothing is there.", "Check the path.", true),
    P002("The file cannot be read.", "Check its permissions, or copy it elsewhere.", true),
    P003("The folder holds no .txt or .jsonl file.", "Name the folder that holds the articles.", true),
    P004("The file is neither .txt nor .jsonl, so it was left out.", "Name it by itself to read it as text.", false),
    P010("The document is empty.", "Remove it, or fetch the article again.", true),
    P011("The file is not text.", "Turn it into plain text first.", true),
    P012("The text is not UTF-8.", "Check the letters, and save the file as UTF-8.", true),
    P013("The line is not one whole JSON object.", "Write one JSON object a line; the line was left out.", true),
    P014("The JSON object has no text.", "Give it a key \"text\" with the article; the line was left out.", true),
    P015("The document is longer than the limit.", "Cut it into articles; the rest was left out.", true),
    P016("Another document has the same id.", "Give each document an id of its own; this one got a suffix.", false),
    P017("The date of publication is not an ISO date.", "Write it as 2022-02-14; it was taken as unknown.", false),
    P018("The text holds half a character.", "Fetch the article again; the half was kept as it is.", false),
    P020("The document is not in English.", "Translate it; it is listed but was not analysed.", true),
    P021("The document could not be analysed.", "Please report this with the document.", true),
    P030("A line was left out, because its citations do not carry all of it.", "Look at the passage yourself.", false),
    P040("Something that a correction names is not there.", "Compare it with the names and ids in the report.", false);

    private final String what;
    private final String advice;
    private final boolean failure;

    ProblemCode(String what, String advice, boolean failure) {
        this.what = what;
        this.advice = advice;
        this.failure = failure;
    }

    /** One sentence that says what is wrong. */
    public String what() {
        return what;
    }

    /** One sentence that says what to do. */
    public String advice() {
        return advice;
    }

    /** Whether some of the input is lost by it. */
    public boolean isFailure() {
        return failure;
    }

    /** The problem of a whole document or path. */
    public Problem in(String document) {
        return new Problem(name(), document, 0, 0, what + " " + advice);
    }

    /**
     * The problem with a detail between what is wrong and what to do.
     *
     * @param start the first code point concerned
     * @param end the offset behind the last code point concerned
     * @param detail a sentence of its own: "Line 3."
     */
    public Problem in(String document, int start, int end, String detail) {
        return new Problem(name(), document, start, end, what + " " + detail + " " + advice);
    }
}
