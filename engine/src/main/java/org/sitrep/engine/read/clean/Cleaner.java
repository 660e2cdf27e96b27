package org.sitrep.engine.read.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.model.Paragraph;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.text.Page;

/**
 * Cuts a document into paragraphs, gives each its role, and derives the text that is worth analysing.
 *
 * <p>Furniture is found by the named rules of {@code furniture.tsv}; titles, captions, embedded posts and lists of links
 * by their neighbours. What no rule knows stays body: a lost sentence is worse than a line too many.
 */
public final class Cleaner {
    private final Furniture furniture = Furniture.load();

    private Cleaner() {}

    public static Cleaner load() {
        return new Cleaner();
    }

    /** The page of a document. */
    public Page clean(Document document) {
        return clean(document, List.of());
    }

    /**
     * The page of a document.
     *
     * @param ignored passages that are not to be read, in the order of the text
     */
    public Page clean(Document document, List<Span> ignored) {
        String text = document.text();
        Furniture rules = furniture.of(text);
        List<Span> lines = LineCutter.cut(text);
        Optional<Block> foot = rules.rest(text, lines);
        int end = foot.map(block -> block.span().start()).orElse(text.length());
        BlockCutter cutter = new BlockCutter(rules);
        List<Block> blocks = new ArrayList<>();
        boolean top = true;
        int number = 0;
        for (Span whole : lines) {
            Span line = LineCutter.strip(text, Math.min(whole.start(), end), Math.min(whole.end(), end));
            if (line.length() == 0) {
                continue;
            }
            Optional<Span> title = top ? RoleAssigner.titleAtStart(document, line) : Optional.empty();
            Span rest = line;
            if (title.isPresent()) {
                Span span =
                        LineCutter.strip(text, title.get().start(), title.get().end());
                blocks.add(new Block(span, ParagraphRole.TITLE, number++, "title"));
                rest = LineCutter.strip(text, title.get().end(), line.end());
            }
            blocks.addAll(cutter.cut(text, rest, number++, top));
            top = blocks.stream().noneMatch(block -> block.role().reports());
        }
        foot.ifPresent(blocks::add);
        List<Block> assigned = Ignored.cut(text, RoleAssigner.assign(document, blocks), ignored);
        List<Paragraph> paragraphs = assigned.stream()
                .map(block -> new Paragraph(block.span(), block.role()))
                .toList();
        return new Page(document, paragraphs, ProseWriter.write(text, assigned));
    }
}
