package org.sitrep.engine.read.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.Span;

/** Gives the roles that only the neighbours of a paragraph tell: titles, captions, embedded posts, lists of links. */
final class RoleAssigner {
    private static final Pattern CREDIT_LINE = Pattern.compile(
            "(?:[Tt]he )?+\\p{Lu}[\\p{L}\\d&.’'-]*+(?: (?:of|and|the|for|&|\\p{Lu}[\\p{L}\\d&.’'-]*+)){0,5}+ ?:");

    private static final int LONGEST_TITLE = 220;
    private static final int LONGEST_CAPTION = 300;
    private static final int LONGEST_POST = 700;
    private static final int LONGEST_LINK = 160;

    /** What is longer and ends no sentence is several headlines. */
    private static final int LONGEST_HEADLINE = 120;

    /** A dateline further down begins another article. */
    private static final int LONGEST_SUMMARY = 2000;

    private final Document document;
    private final String text;
    private final List<Block> blocks;

    private RoleAssigner(Document document, List<Block> blocks) {
        this.document = document;
        this.text = document.text();
        this.blocks = new ArrayList<>(blocks);
    }

    static List<Block> assign(Document document, List<Block> blocks) {
        RoleAssigner assigner = new RoleAssigner(document, blocks);
        assigner.title();
        assigner.summary();
        assigner.captions();
        assigner.posts();
        assigner.links();
        return assigner.blocks;
    }

    private void title() {
        int first = nextReporting(0);
        int second = first < 0 ? -1 : nextReporting(first + 1);
        if (first < 0
                || second < 0
                || blocks.get(first).line() == blocks.get(second).line()) {
            return;
        }
        if (Prose.joins(text, blocks.get(first), blocks.get(second))) {
            return;
        }
        String line = words(first);
        if (!blocks.get(first).rule().isEmpty()
                || line.length() > LONGEST_TITLE
                || "\"“:".indexOf(line.charAt(0)) >= 0) {
            return;
        }
        boolean open =
                !endsSentence(line) && Character.isUpperCase(words(second).codePointAt(0)) && line.indexOf(' ') > 0;
        boolean given =
                document.title().filter(title -> WordOverlap.same(title, line)).isPresent();
        if (given || (open && !line.endsWith(":")) || WordOverlap.repeats(line, words(second))) {
            set(first, ParagraphRole.TITLE);
        }
    }

    /**
     * In front of the dateline with which an article begins a page has its summary, a list of headlines. Where they stand in
     * one line, nothing tells where one ends and the next begins: they would be read as one sentence that nobody wrote.
     */
    private void summary() {
        int dateline = 0;
        while (dateline < blocks.size() && !blocks.get(dateline).rule().startsWith("dateline")) {
            dateline++;
        }
        if (dateline == blocks.size() || blocks.get(dateline).span().start() > LONGEST_SUMMARY) {
            return;
        }
        boolean labelled = false;
        int joined = 0;
        for (int at = 0; at < dateline; at++) {
            boolean same = blocks.get(at).line() == blocks.get(dateline).line();
            labelled |= same && blocks.get(at).rule().startsWith("label-");
            joined += same && isOpenBody(at) ? blocks.get(at).span().length() : 0;
        }
        for (int at = 0; at < dateline && (labelled || joined > LONGEST_HEADLINE); at++) {
            if (blocks.get(at).line() == blocks.get(dateline).line() && isOpenBody(at)) {
                set(at, ParagraphRole.PROMO);
            }
        }
    }

    private boolean isOpenBody(int at) {
        return blocks.get(at).is(ParagraphRole.BODY) && blocks.get(at).rule().isEmpty() && !endsSentence(words(at));
    }

    private void captions() {
        Map<String, Integer> credits = new TreeMap<>();
        for (int at = 0; at < blocks.size(); at++) {
            if (isCreditLine(at)) {
                credits.merge(words(at), 1, Integer::sum);
            }
        }
        for (int at = 0; at + 1 < blocks.size(); at++) {
            if (!isCreditLine(at) || !isCaption(at + 1)) {
                continue;
            }
            String line = words(at);
            boolean own =
                    document.source().filter(source -> line.startsWith(source)).isPresent();
            if (own || credits.get(line) > 1 || !endsSentence(words(at + 1))) {
                set(at, ParagraphRole.BOILERPLATE);
                set(at + 1, ParagraphRole.CAPTION);
            }
        }
        for (int at = 1; at < blocks.size(); at++) {
            boolean credited = blocks.get(at).rule().startsWith("photo-")
                    && blocks.get(at).rule().endsWith("parenthesis");
            if (credited && isAlone(at - 1, 2) && words(at - 1).length() <= LONGEST_CAPTION) {
                set(at - 1, ParagraphRole.CAPTION);
            }
            if (blocks.get(at - 1).rule().startsWith("photo-c")
                    && blocks.get(at).is(ParagraphRole.BODY)
                    && words(at).length() <= LONGEST_CAPTION) {
                set(at, ParagraphRole.CAPTION);
            }
        }
    }

    private boolean isCreditLine(int at) {
        return blocks.get(at).is(ParagraphRole.BODY)
                && isAlone(at, 1)
                && blocks.get(at).span().length() <= 60
                && CREDIT_LINE.matcher(words(at)).matches();
    }

    private boolean isCaption(int at) {
        String line = words(at);
        return blocks.get(at).is(ParagraphRole.BODY)
                && line.length() <= LONGEST_CAPTION
                && "\"“‘'".indexOf(line.charAt(0)) < 0
                && line.indexOf(':') < 0
                && line.split(" ", 6).length > 5;
    }

    /** An embedded post ends with its author; what stands before it in its paragraph, or in the one before, is the post. */
    private void posts() {
        for (int at = 1; at < blocks.size(); at++) {
            String rule = blocks.get(at).rule();
            boolean author = rule.equals("post-author");
            if (!author && !rule.equals("post-link")) {
                continue;
            }
            int post = at - 1;
            boolean sameLine = blocks.get(post).line() == blocks.get(at).line();
            boolean before = blocks.get(post).is(ParagraphRole.BODY)
                    && (sameLine || author)
                    && blocks.get(post).span().length() <= LONGEST_POST;
            if (before) {
                for (int part = post;
                        part >= 0 && blocks.get(part).line() == blocks.get(post).line();
                        part--) {
                    if (blocks.get(part).is(ParagraphRole.BODY)) {
                        set(part, ParagraphRole.EMBED);
                    }
                }
            }
        }
    }

    /** Behind a label such as "Read more" stand headlines, until a sentence ends. */
    private void links() {
        boolean linking = false;
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            if (block.rule().equals("read-more-label") || isBareLabel(block)) {
                linking = true;
            } else if (linking
                    && block.is(ParagraphRole.BODY)
                    && isAlone(at, 1)
                    && block.span().length() <= LONGEST_LINK
                    && !endsSentence(words(at))) {
                set(at, ParagraphRole.PROMO);
            } else {
                linking = linking && !block.role().reports();
            }
        }
    }

    private boolean isBareLabel(Block block) {
        return block.rule().equals("read-more-line") && text.charAt(block.span().end() - 1) == ':';
    }

    /** Whether a paragraph was cut into no more than {@code most} parts. */
    private boolean isAlone(int at, int most) {
        int line = blocks.get(at).line();
        int parts = 1;
        for (int other = at - 1; other >= 0 && blocks.get(other).line() == line && parts <= most; other--) {
            parts++;
        }
        for (int other = at + 1; other < blocks.size() && blocks.get(other).line() == line && parts <= most; other++) {
            parts++;
        }
        return parts <= most;
    }

    private int nextReporting(int from) {
        for (int at = from; at < blocks.size(); at++) {
            if (blocks.get(at).role().reports()) {
                return at;
            }
        }
        return -1;
    }

    private void set(int at, ParagraphRole role) {
        blocks.set(at, blocks.get(at).as(role));
    }

    private String words(int at) {
        return blocks.get(at).span().of(text);
    }

    static boolean endsSentence(String line) {
        int end = line.length();
        while (end > 0 && "\"”’')]» ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…".indexOf(line.charAt(end - 1)) >= 0;
    }

    static Optional<Span> titleAtStart(Document document, Span line) {
        return document.title().flatMap(title -> WordOverlap.prefix(document.text(), line, title));
    }
}
