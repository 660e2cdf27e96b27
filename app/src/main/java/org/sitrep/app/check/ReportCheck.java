package org.sitrep.app.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sitrep.engine.model.Citation;
import org.sitrep.engine.model.Document;
import org.sitrep.engine.read.clean.Cleaner;
import org.sitrep.engine.report.CitationChecker;
import org.sitrep.engine.report.Claim;
import org.sitrep.engine.report.Furniture;
import org.sitrep.engine.report.Report;

/**
 * Whether a report says nothing but what its articles carry: every citation is exactly the characters at its place and
 * no page furniture, and the names, numbers and quotations of each line stand in its citations.
 *
 * @param citations how many citations were checked
 * @param findings what does not hold, one line each, in the report's order
 */
public record ReportCheck(int citations, List<String> findings) {
    public ReportCheck {
        findings = List.copyOf(findings);
    }

    public static ReportCheck of(Report report, List<Document> documents) {
        Map<String, Document> byId = new TreeMap<>();
        Cleaner cleaner = Cleaner.load();
        Furniture furniture = new Furniture();
        for (Document document : documents) {
            byId.put(document.id(), document);
            furniture.add(document, cleaner.clean(document).paragraphs());
        }
        List<String> findings = new ArrayList<>();
        List<Cited> cited = Cited.of(report);
        for (Cited one : cited) {
            String wrong = wrong(one, byId, furniture);
            if (!wrong.isEmpty()) {
                findings.add(one.item() + ": " + wrong + ": " + place(one.citation()));
            }
        }
        CitationChecker checker = new CitationChecker(report.entities());
        for (Claim claim : Claim.of(report)) {
            List<String> missing = checker.unsupported(claim);
            if (!missing.isEmpty()) {
                findings.add(claim.item() + ": not in its citations: " + String.join(", ", missing));
            }
        }
        return new ReportCheck(cited.size(), findings);
    }

    private static String wrong(Cited cited, Map<String, Document> documents, Furniture furniture) {
        Citation citation = cited.citation();
        Document document = documents.get(citation.document());
        if (document == null) {
            return "no such document";
        }
        int length = document.text().codePointCount(0, document.text().length());
        if (citation.end() > length) {
            return "ends behind the text";
        }
        String there =
                document.spanOfCodePoints(citation.start(), citation.end()).of(document.text());
        if (!there.equals(citation.text())) {
            return "other characters stand there";
        }
        return cited.reports() && furniture.isQuotedBy(citation) ? "quotes page furniture" : "";
    }

    private static String place(Citation citation) {
        return citation.document() + " " + citation.start() + "-" + citation.end();
    }
}
