package org.sitrep.app.export;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sitrep.engine.model.Entity;
import org.sitrep.engine.model.Event;
import org.sitrep.engine.report.Report;

/**
 * A report as an EDXL-SitRep 1.0 message (OASIS, Committee Specification 02, 2016) with a report of the type
 * FieldObservation, whose text holds the posture, the events and what is open.
 *
 * <p>The standard asks for things that the program does not judge: confidence is always {@code Unsure}, severity
 * {@code Unknown}, and no need is stated. Its times are midnights in UTC, since a report knows days alone.
 */
public final class EdxlSitRep {
    private static final String SITREP = "urn:oasis:names:tc:emergency:EDXL:SitRep:1.0";
    private static final String CT = "urn:oasis:names:tc:emergency:edxl:ct:1.0";
    private static final String XNL = "urn:oasis:names:tc:emergency:edxl:ciq:1.0:xnl";
    private static final String GML = "http://www.opengis.net/gml/3.2";
    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    /** The longest string of EDXL's common types. */
    private static final int STRING = 1023;

    private final Report report;
    private final XMLStreamWriter xml;

    private EdxlSitRep(Report report, XMLStreamWriter xml) {
        this.report = report;
        this.xml = xml;
    }

    public static String write(Report report) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            new EdxlSitRep(report, xml).message();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return out + "\n";
    }

    private void message() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("sitrep", "sitRep", SITREP);
        xml.writeNamespace("sitrep", SITREP);
        xml.writeNamespace("ct", CT);
        xml.writeNamespace("xnl", XNL);
        xml.writeNamespace("gml", GML);
        xml.writeNamespace("xsi", XSI);
        String story =
                report.stories().isEmpty() ? "none" : report.stories().get(0).id();
        text(SITREP, "messageID", "sitrep-" + story + "-" + day(report.asOf()));
        prepared("preparedBy");
        prepared("authorizedBy");
        text(
                SITREP,
                "reportPurpose",
                "Situation report drawn from " + report.documents().size() + " news articles.");
        text(SITREP, "reportNumber", "1");
        text(SITREP, "reportVersion", "Initial");
        xml.writeStartElement(SITREP, "forTimePeriod");
        text(CT, "fromDateTime", time(report.from()));
        text(CT, "toDateTime", time(report.to()));
        xml.writeEndElement();
        if (!report.stories().isEmpty()) {
            text(SITREP, "reportTitle", report.stories().get(0).title());
        }
        text(SITREP, "incidentID", story);
        text(SITREP, "reportConfidence", "Unsure");
        text(SITREP, "severity", "Unknown");
        observation();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void prepared(String element) throws XMLStreamException {
        xml.writeStartElement(SITREP, element);
        xml.writeStartElement(CT, "personDetails");
        xml.writeStartElement(XNL, "personName");
        text(XNL, "nameElement", "Sitrep");
        xml.writeEndElement();
        xml.writeEndElement();
        text(CT, "timeValue", time(report.asOf()));
        xml.writeEndElement();
    }

    private void observation() throws XMLStreamException {
        xml.writeStartElement(SITREP, "report");
        xml.writeAttribute("xsi", XSI, "type", "sitrep:FieldObservationType");
        xml.writeStartElement(SITREP, "observationLocation");
        location();
        xml.writeEndElement();
        text(SITREP, "immediateNeeds", "Not assessed.");
        xml.writeStartElement(SITREP, "observationText");
        xml.writeCharacters(Xml.text(String.join("\n", lines())));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** The first place of an event that has coordinates; an empty list code where none has. */
    private void location() throws XMLStreamException {
        EntityNames names = EntityNames.of(report);
        Optional<Entity> place = report.events().stream()
                .map(Event::places)
                .map(names::entities)
                .flatMap(List::stream)
                .filter(entity -> entity.lat().isPresent() && entity.lon().isPresent())
                .findFirst();
        if (place.isEmpty()) {
            xml.writeStartElement(CT, "EDXLGeoPoliticalLocation");
            xml.writeStartElement(CT, "geoCode");
            text(CT, "valueListURI", "urn:sitrep:places");
            text(CT, "value", "unknown");
            xml.writeEndElement();
            xml.writeEndElement();
            return;
        }
        xml.writeStartElement(CT, "EDXLGeoLocation");
        xml.writeStartElement(GML, "point");
        // The profile of EDXL has its own spelling of these attributes.
        xml.writeAttribute("gml", GML, "Id", "place");
        xml.writeAttribute("SrsName", "urn:ogc:def:crs:EPSG::4326");
        text(
                GML,
                "pos",
                place.get().lat().orElseThrow() + " " + place.get().lon().orElseThrow());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        report.posture()
                .forEach(row -> lines.add(row.subject() + ", " + Lower.of(row.aspect()) + ": " + row.state()
                        + row.since().map(day -> ", since " + day).orElse("")));
        report.events()
                .forEach(event ->
                        lines.add(BoundedDay.of(event.date()).orElse("undated") + ": " + event.headline() + " ("
                                + Lower.of(event.status()) + "; documents " + event.documents() + ", origins "
                                + event.origins() + ")"));
        report.open().forEach(open -> lines.add("Not established: " + open.text()));
        return lines.isEmpty() ? List.of("The articles hold nothing to report.") : lines;
    }

    private void text(String namespace, String element, String text) throws XMLStreamException {
        xml.writeStartElement(namespace, element);
        String clean = Xml.text(text);
        int length = Math.min(clean.codePointCount(0, clean.length()), STRING);
        xml.writeCharacters(clean.substring(0, clean.offsetByCodePoints(0, length)));
        xml.writeEndElement();
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("undated");
    }

    /** The standard's own form of a time; where no day is known the first that the form can hold. */
    private static String time(Optional<LocalDate> day) {
        return day.orElse(LocalDate.of(1, 1, 1)) + "T00:00:00+00:00";
    }
}
