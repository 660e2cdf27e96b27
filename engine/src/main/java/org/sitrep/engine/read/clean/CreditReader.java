package org.sitrep.engine.read.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitrep.engine.lexicon.OutletNames;
import org.sitrep.engine.lexicon.Table;
import org.sitrep.engine.model.Credit;
import org.sitrep.engine.model.Paragraph;
import org.sitrep.engine.model.ParagraphRole;
import org.sitrep.engine.model.Span;
import org.sitrep.engine.text.Page;

/** Finds what names who made a page and whom it cites: outlet, agency, authors. The rules are {@code credits.tsv}. */
public final class CreditReader {
    private static final String NAME =
            "\\p{Lu}[\\p{L}\\d&.’'/-]*+(?: (?:(?:of|and|the|for|&) )?+\\p{Lu}[\\p{L}\\d&’'/-]*+){0,5}+";

    private record Rule(boolean furniture, Credit.Kind kind, Pattern pattern, Optional<Set<String>> required) {}

    private final OutletNames names = new OutletNames();
    private final List<Rule> rules = new ArrayList<>();

    private CreditReader() {
        for (Map<String, String> row : Table.load("credits.tsv").rows()) {
            Pattern pattern = Pattern.compile(row.get("pattern").replace("{NAME}", NAME));
            rules.add(new Rule(
                    row.get("where").equals("furniture"),
                    Credit.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT)),
                    pattern,
                    RequiredText.of(pattern)));
        }
    }

    public static CreditReader load() {
        return new CreditReader();
    }

    /** The credits in the order of the text. A cited outlet's span is the phrase that cites it: "according to NPR". */
    public List<Credit> read(Page page) {
        List<Credit> credits = new ArrayList<>();
        List<Paragraph> paragraphs = page.paragraphs();
        String text = page.document().text();
        String folded = RequiredText.folded(text);
        List<Rule> likely = rules.stream()
                .filter(rule -> RequiredText.mayMatch(rule.required(), folded))
                .toList();
        for (int at = 0; at < paragraphs.size(); at++) {
            Paragraph paragraph = paragraphs.get(at);
            boolean captioned = at + 1 < paragraphs.size()
                    && paragraphs.get(at + 1).role() == ParagraphRole.CAPTION
                    && paragraph.role() == ParagraphRole.BOILERPLATE;
            if (captioned) {
                captionCredit(text, paragraph.span()).ifPresent(credits::add);
            }
            boolean furniture = !paragraph.role().reports();
            for (Rule rule : likely) {
                if (rule.furniture() == furniture && paragraph.role() != ParagraphRole.PROMO) {
                    apply(rule, text, paragraph.span(), credits);
                }
            }
        }
        return credits.stream()
                .distinct()
                .sorted(Comparator.comparing(Credit::span).thenComparing(Credit::kind))
                .toList();
    }

    /** A line before a caption that ends with a colon names the outlet. */
    private Optional<Credit> captionCredit(String text, Span line) {
        String written = line.of(text);
        if (!written.endsWith(":")) {
            return Optional.empty();
        }
        String name = names.canonical(written.substring(0, written.length() - 1));
        return Optional.of(new Credit(Credit.Kind.OUTLET, name, line));
    }

    private void apply(Rule rule, String text, Span paragraph, List<Credit> credits) {
        Matcher matcher = rule.pattern().matcher(text).region(paragraph.start(), paragraph.end());
        while (matcher.find()) {
            String written = matcher.group("name");
            int end = matcher.end();
            while (end > matcher.start() + 1 && ".,;’'".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            Span span = new Span(matcher.start(), end);
            if (rule.kind() == Credit.Kind.CITED) {
                names.outlet(written).ifPresent(name -> credits.add(new Credit(rule.kind(), name, span)));
            } else {
                credits.add(new Credit(rule.kind(), names.canonical(written), span));
            }
        }
    }
}
