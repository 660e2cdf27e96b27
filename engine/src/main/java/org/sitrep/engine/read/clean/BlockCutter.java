package org.sitrep.engine.read.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.Span;

/** Cuts furniture out of a paragraph; what is left of it is body. */
final class BlockCutter {
    private static final Comparator<Block> BY_PLACE = Comparator.comparingInt(
                    (Block block) -> block.span().start())
            .thenComparing(block -> -block.span().end());

    private final Furniture furniture;

    BlockCutter(Furniture furniture) {
        this.furniture = furniture;
    }

    /** The parts of one paragraph, in order; {@code top} says that nothing but furniture stands before it. */
    List<Block> cut(String text, Span line, int number, boolean top) {
        Optional<Furniture.Rule> whole = furniture.line(text, line);
        if (whole.isPresent()) {
            return List.of(
                    new Block(line, whole.get().role(), number, whole.get().name()));
        }
        List<Block> blocks = new ArrayList<>();
        Span rest = line;
        if (top) {
            rest = takeStart(Furniture.Scope.TOP, text, rest, number, blocks);
        }
        int before;
        do {
            before = blocks.size();
            rest = takeStart(Furniture.Scope.LEAD, text, rest, number, blocks);
        } while (blocks.size() > before && rest.length() > 0);
        List<Block> cuts = furniture.inside(text, rest, number);
        cuts.sort(BY_PLACE);
        int at = rest.start();
        for (Block cut : merged(text, cuts)) {
            body(text, at, cut.span().start(), number, blocks);
            blocks.add(cut);
            at = cut.span().end();
        }
        body(text, at, rest.end(), number, blocks);
        return blocks;
    }

    private Span takeStart(Furniture.Scope scope, String text, Span rest, int number, List<Block> blocks) {
        Optional<Block> taken = furniture.start(scope, text, rest, number);
        if (taken.isEmpty()) {
            return rest;
        }
        Span span = LineCutter.strip(
                text, taken.get().span().start(), taken.get().span().end());
        blocks.add(new Block(span, taken.get().role(), number, taken.get().rule()));
        return LineCutter.strip(text, taken.get().span().end(), rest.end());
    }

    /** Overlapping cuts become one, and so do neighbours of one role with nothing but white space between. */
    private static List<Block> merged(String text, List<Block> cuts) {
        List<Block> merged = new ArrayList<>();
        for (Block cut : cuts) {
            Span span = LineCutter.strip(text, cut.span().start(), cut.span().end());
            if (span.length() == 0) {
                continue;
            }
            Block last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            boolean joins = last != null
                    && (span.start() < last.span().end()
                            || (cut.role() == last.role()
                                    && text.substring(last.span().end(), span.start())
                                            .isBlank()));
            if (joins) {
                merged.set(
                        merged.size() - 1, new Block(last.span().union(span), last.role(), last.line(), last.rule()));
            } else {
                merged.add(new Block(span, cut.role(), cut.line(), cut.rule()));
            }
        }
        return merged;
    }

    private static void body(String text, int start, int end, int number, List<Block> blocks) {
        Span span = LineCutter.strip(text, start, end);
        if (span.length() == 0) {
            return;
        }
        boolean speaks = span.of(text).codePoints().anyMatch(Character::isLetterOrDigit);
        blocks.add(new Block(span, speaks ? ParagraphRole.BODY : ParagraphRole.BOILERPLATE, number, ""));
    }
}
