package org.sitrep.engine.read.clean;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.Span;

/** Takes passages that are not to be read out of the blocks of a page. */
final class Ignored {
    private static final String RULE = "ignored";

    private Ignored() {}

    /** The blocks, with what of them lies in an ignored passage as a block of its own that reports nothing. */
    static List<Block> cut(String text, List<Block> blocks, List<Span> ignored) {
        List<Block> cut = blocks;
        for (Span passage : ignored) {
            List<Block> next = new ArrayList<>();
            cut.forEach(block -> cut(text, block, passage, next));
            cut = next;
        }
        return cut;
    }

    private static void cut(String text, Block block, Span passage, List<Block> out) {
        Span span = block.span();
        if (!span.overlaps(passage)) {
            out.add(block);
            return;
        }
        int start = Math.max(span.start(), passage.start());
        int end = Math.min(span.end(), passage.end());
        part(text, span.start(), start, block, out);
        part(text, start, end, new Block(span, ParagraphRole.BOILERPLATE, block.line(), RULE), out);
        part(text, end, span.end(), block, out);
    }

    private static void part(String text, int start, int end, Block like, List<Block> out) {
        Span span = LineCutter.strip(text, start, end);
        if (span.length() > 0) {
            out.add(new Block(span, like.role(), like.line(), like.rule()));
        }
    }
}
